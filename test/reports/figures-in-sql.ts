import type { FigureName } from "../../src/reports/figures.ts";

/** Members and elected companions; project team and observers are beside. */
const ours = "m.role in ('member', 'companion')";
const on = (day: string): string =>
  `(m.from_on is null or m.from_on <= ${day}) and (m.until_on is null or m.until_on >= ${day})`;
const inSeason = `(m.from_on is null or m.from_on <= :end) and (m.until_on is null or m.until_on >= :start)`;
const held = "s.held_on is not null and s.cancelled_on is null and s.on_day <= :day";
const recorded = `exists (select 1 from attendance r where r.session_id = s.id and r.state not in ('excused', 'absent'))`;
/** Who is in the headcount of the day of a session, with what was noted of them. */
const roll = `from session s join membership m on ${ours} and ${on("s.on_day")}
  left join attendance a on a.session_id = s.id and a.participant_id = m.participant_id where ${held}`;
const ref = (letter: string, column: string): string => `printf('${letter}%02d', ${column})`;
const recordedSessions = (
  of: string,
): string => `select ${ref("S", "s.number")} || ' ' || c.label, ${of} from session s
  join membership m on ${ours} and ${on("s.on_day")} join category c on c.id = m.category_id
  left join attendance a on a.session_id = s.id and a.participant_id = m.participant_id where ${recorded} group by s.id, c.id`;
const inState = (state: string): string => recordedSessions(`coalesce(sum(a.state = '${state}'), 0)`);
const onSheet = `from session s join membership m on ${on("s.on_day")}`;
/** Of each person, an aggregate of what is known of them at the sessions held while they took part: who came as a substitute came. */
const ownSessions = (of: string): string => `select ${ref("P", "p.number")}, (select ${of} from (
  select case when exists (select 1 from attendance x where x.session_id = s.id and x.substitute_id = p.id) then 'present' else
    (select state from attendance a where a.session_id = s.id and a.participant_id = p.id) end as state
  from session s where ${held} and exists (select 1 from membership m where m.participant_id = p.id and ${on("s.on_day")}))) from participant p`;
const person = "m.participant_id";
const members = `select count(distinct ${person}) from membership m where ${ours} and ${on(":day")}`;
const signed = `exists (select 1 from signature g where g.participant_id = m.participant_id and (g.signed_on is null or g.signed_on <= :day)
  and (g.withdrawn_on is null or g.withdrawn_on > :day) and (g.ends_on is null or g.ends_on >= :day))`;
const taken = "(d.taken_on is null or d.taken_on <= :day)";
/** Adopted, not replaced, not past an end date. */
const inForce = `d.outcome = 'adopted' and ${taken} and (d.replaced_by_id is null or d.replaced_on > :day)
  and (d.in_force_until is null or d.in_force_until >= :day)`;
const withTally = `(d.votes_for is not null or d.votes_against is not null or exists (select 1 from decision_grade g where g.decision_id = d.id))`;
const entries = `from decision d where ${taken}`;
const tally = (column: string): string => `select ${ref("D", "number")}, ${column} ${entries}`;
const started = "e.started_on is not null and e.started_on <= :day";
const closed = "e.closed_on is not null and e.closed_on <= :day";
const logged = (column: string): string =>
  `select sum(l.${column}) from log_entry l where l.on_day <= :day and l.experiment_id`;
const experiments = (value: string): string => `select ${ref("E", "e.number")}, ${value} from experiment e`;
const indicators = (value: string): string =>
  `select ${ref("N", "i.number")}, ${value} from indicator i left join experiment e on e.id = i.experiment_id`;
const latestResult = (when: string): string =>
  `(select r.value from result r where r.indicator_id = i.id and r.on_day <= :day and ${when} order by r.on_day desc, r.id desc limit 1)`;
const answered = "exists (select 1 from response p where p.recommendation_id = q.id and p.on_day <= :day)";
const became = (kind: string): string =>
  `select became, count(*) from exchange x where kind = '${kind}' and became is not null group by became`;

/**
 * Each figure of a bilan a second way, from the tables and the rules of the field alone: one value; or a reference, a name or a value of a
 * closed list, and its value. `:day` is the day that the bilan speaks of, `:start` and `:end` are those of the season.
 */
export const inSql: Readonly<Partial<Record<FigureName, string>>> = {
  "community.ever": `select count(distinct ${person}) from membership m where ${ours} and ${inSeason}`,
  "community.headcount": members,
  "community.joined-later": `select count(*) from (select min(coalesce(from_on, '')) as first from membership m where ${ours} and ${inSeason}
    group by ${person}) where first > (select min(on_day) from session s where ${held})`,
  "community.left": `select count(distinct ${person}) from membership m where ${ours} and ${inSeason}
    and ${person} not in (select ${person} from membership m where ${ours} and ${on(":day")})`,
  "community.team": `select count(distinct ${person}) from membership m where role = 'team' and ${inSeason}`,
  "community.observers": `select count(distinct ${person}) from membership m where role = 'observer' and ${inSeason}`,
  "community.categories": `select count(distinct category_id) from membership m where ${ours} and ${inSeason}`,
  "community.organisations": `select count(distinct organisation_id) from membership m where ${ours} and ${inSeason}`,
  "community.routes": `select route, count(distinct ${person}) from membership m where ${ours} and ${inSeason} and route is not null group by route`,
  "community.route-unknown": `select count(distinct ${person}) from membership m where ${ours} and ${inSeason} and route is null`,
  "category.members": `select c.label, count(distinct ${person}) from category c left join membership m on m.category_id = c.id and ${ours} and ${on(":day")} group by c.id`,
  "category.organisations": `select c.label, count(distinct m.organisation_id) from category c left join membership m on m.category_id = c.id and ${ours} and ${on(":day")} group by c.id`,
  "category.represented": `select c.label, (select count(distinct s.id) ${roll} and a.state = 'present' and m.category_id = c.id) from category c`,
  "companions.total": `select count(distinct ${person}) from membership m where role = 'companion' and ${on(":day")}`,
  "mandate.asked": members,
  "mandate.signed": `${members} and ${signed}`,
  "mandate.unsigned": `${members} and not ${signed}`,
  "mandate-text.version": "select max(version) from mandate where dated_on is null or dated_on <= :day",
  "attendance.rate": `select case when (select count(distinct ${person}) from membership m where ${ours} and ${inSeason}) >= 20
    then cast(sum(a.state = 'present') as real) / count(a.id) end ${roll} and ${recorded}`,
  "attendance.present": `select sum(a.state = 'present') ${roll} and ${recorded}`,
  "attendance.known": `select count(a.id) ${roll} and ${recorded}`,
  "attendance.unknown": `select count(*) - count(a.id) ${roll}`,
  "sessions.held": `select count(*) from session s where ${held}`,
  "sessions.recorded": `select count(*) from session s where ${held} and ${recorded}`,
  "sessions.places": `select count(distinct place) from session s where ${held}`,
  "sessions.least-present": `select min(n) from (select sum(a.state = 'present') as n ${roll} and ${recorded} group by s.id)`,
  "sessions.most-present": `select max(n) from (select sum(a.state = 'present') as n ${roll} and ${recorded} group by s.id)`,
  "sessions.seats-held": `select (select sum(a.state in ('replaced', 'represented')) ${roll})
    + (select coalesce(sum(unnamed_proxies), 0) from session s where ${held})`,
  "sessions.guests": `select sum(g.number) from guest g join session s on s.id = g.session_id where ${held}`,
  "session.present": `select ${ref("S", "s.number")}, case when ${recorded} then sum(a.state = 'present') end ${roll} group by s.id`,
  "session.headcount": `select ${ref("S", "s.number")}, (select count(distinct ${person}) from membership m where ${ours} and ${on("s.on_day")}) from session s`,
  "session.seats-held": `select ${ref("S", "s.number")}, case when ${recorded} or unnamed_proxies is not null then coalesce(unnamed_proxies, 0)
    + (select count(*) from attendance a join membership m on m.participant_id = a.participant_id and ${ours} and ${on("s.on_day")}
    where a.session_id = s.id and a.state in ('replaced', 'represented')) end from session s`,
  "session.guests": `select ${ref("S", "s.number")}, (select sum(number) from guest g where g.session_id = s.id) from session s`,
  "session-category.members": recordedSessions(`count(distinct ${person})`),
  "session-category.present": inState("present"),
  "session-category.excused": inState("excused"),
  "session-category.absent": inState("absent"),
  "session-category.replaced": inState("replaced"),
  "session-category.represented": inState("represented"),
  "session-category.not-recorded": recordedSessions(`count(distinct ${person}) - count(a.id)`),
  "sheet.registered": `select ${ref("S", "s.number")}, count(distinct ${person}) ${onSheet} group by s.id`,
  "sheet-group.people": `select ${ref("S", "s.number")} || ' ' || c.label, count(distinct ${person}) ${onSheet} and ${ours} join category c on c.id = m.category_id group by s.id, c.id
    union all select ${ref("S", "s.number")}, count(distinct ${person}) ${onSheet} and not (${ours}) group by s.id`,
  "participant.attendance": ownSessions("cast(sum(state = 'present') as real) / nullif(count(state), 0)"),
  "participant.seats-held": ownSessions(
    "count(case when state in ('present', 'replaced', 'represented') then 1 end)",
  ),
  "participant.unknown": ownSessions("count(*) - count(state)"),
  "session.decisions": `select ${ref("S", "s.number")}, (select count(*) ${entries} and d.session_id = s.id and outcome = 'adopted') from session s`,
  "said.noted": "select count(*) from exchange",
  "said.told": "select min(count(*), 24) from exchange",
  "said.hopes": became("expectation"),
  "said.fears": became("fear"),
  "said.not-taken-up":
    "select count(*) from exchange where kind in ('expectation', 'fear') and became is null",
  "exchange.said-by": `select ${ref("X", "number")}, case when said_by >= (select threshold from cooperative) then said_by end from exchange`,
  "ideas.all": "select count(*) from idea",
  "ideas.chosen":
    "select count(*) from idea i where chosen_on is not null or exists (select 1 from experiment e where e.idea_id = i.id)",
  "idea.support": `select ${ref("I", "number")}, support from idea`,
  "decisions.all": `select count(*) ${entries}`,
  "decisions.adopted": `select count(*) ${entries} and outcome = 'adopted'`,
  "decisions.in-force": `select count(*) from decision d where ${inForce}`,
  "decisions.other-outcomes": `select outcome, count(*) ${entries} and outcome <> 'adopted' group by outcome`,
  "decisions.replaced": `select count(*) ${entries} and replaced_on <= :day`,
  "decisions.with-tally": `select count(*) ${entries} and ${withTally}`,
  "decisions.outside-sessions": `select count(*) ${entries} and outcome = 'adopted' and session_id is null`,
  "decision.consulted": tally("consulted_voices"),
  "tally.for": tally("votes_for"),
  "tally.against": tally("votes_against"),
  "tally.abstain": tally("votes_abstain"),
  "tally.not-taking-part": tally("votes_not_taking_part"),
  "grade.votes": `select ${ref("D", "d.number")} || ' ' || g.label, votes from decision_grade g join decision d on d.id = g.decision_id`,
  "year.questions": "select count(*) from question",
  "year.undecided": `select count(*) from question q where state = 'open' and not exists (select 1 from decision d where d.question_id = q.id and ${inForce})`,
  "year.lessons":
    "select count(*) from log_entry where kind in ('difficulty', 'error', 'surprise', 'adjustment') and on_day <= :day",
  "experiments.started": `select count(*) from experiment e where ${started}`,
  "experiments.running": `select count(*) from experiment e where ${started} and not (${closed})`,
  "experiments.never-started": `select count(*) from experiment e where ${closed} and never_started_reason is not null`,
  "experiments.follow-ups": `select next, count(*) from experiment e where next is not null and ${closed} group by next`,
  "experiments.budget-planned": "select sum(budget_planned_cents) from experiment",
  "experiments.budget-spent": "select sum(budget_spent_cents) from experiment",
  "experiments.planned-unknown": "select count(*) from experiment where budget_planned_cents is null",
  "experiments.spent-unknown": "select count(*) from experiment where budget_spent_cents is null",
  "experiment.visits": experiments(`(${logged("visits")} = e.id)`),
  "experiment.volunteer-hours": experiments(`(${logged("volunteer_hours")} = e.id)`),
  "experiment.reached": experiments("reached"),
  "experiment.lead-persons": experiments(
    "(select count(*) from experiment_lead l where l.experiment_id = e.id and l.participant_id is not null)",
  ),
  "experiment.budget-planned": experiments("budget_planned_cents"),
  "experiment.budget-spent": experiments("budget_spent_cents"),
  "indicator.baseline": indicators(`coalesce(i.baseline, ${latestResult("r.on_day < e.started_on")})`),
  "indicator.target": indicators("i.target"),
  "indicator.latest": indicators(latestResult("(e.started_on is null or r.on_day >= e.started_on)")),
  "beside.overlaps": "select count(*) from relation where kind = 'overlaps'",
  "requests.all": "select count(*) from recommendation",
  "requests.answered": `select count(*) from recommendation q where ${answered}`,
  "requests.answers": `select answer, count(*) from recommendation q join response p on p.id = (select id from response z
    where z.recommendation_id = q.id and z.on_day <= :day order by on_day desc, rank desc limit 1) group by answer`,
  "tasks.open":
    "select count(*) from task where (done_on is null or done_on > :day) and (dropped_on is null or dropped_on > :day)",
  "missing.unsigned": `${members} and not ${signed}`,
  "missing.unrecorded-sessions": `select count(*) from session s where ${held} and not ${recorded}`,
  "missing.decisions-not-recorded": `select count(*) ${entries} and outcome = 'not-recorded'`,
  "missing.decisions-without-title": `select count(*) ${entries} and title is null`,
  "missing.decisions-without-statement": `select count(*) ${entries} and outcome = 'adopted' and statement is null`,
  "missing.unanswered": `select count(*) from recommendation q where sent_on is not null and not ${answered}`,
  "in-force.rules": `select count(*) from decision d where ${inForce}`,
  "in-force.undecided": `select count(*) from question q where state = 'open' and not exists (select 1 from decision d where d.question_id = q.id and ${inForce})`,
  "in-force.headcount": members,
  "in-force.going-on": `select count(*) from experiment e where case when ${closed} then never_started_reason is null and next is not null and next <> 'stop' else 1 end`,
  "deciding.adopted": `select count(*) ${entries} and outcome = 'adopted'`,
  "deciding.methods": `select method, count(*) ${entries} and outcome = 'adopted' and method is not null group by method`,
  "deciding.method-unknown": `select count(*) ${entries} and outcome = 'adopted' and method is null`,
  "deciding.deciders": `select decided_by, count(*) ${entries} and outcome = 'adopted' and decided_by is not null group by decided_by`,
  "letter.unanswered": `select count(*) from recommendation q where not ${answered}`,
  "letter.promised": "select count(*) from commitment",
  "letter.standings": `select case when due_on < :day and coalesce(said, 'none') not in ('kept', 'dropped') then 'late' else coalesce(said, 'no-news') end as standing,
    count(*) from (select c.due_on, (select state from follow_up f where f.commitment_id = c.id and f.on_day <= :day
    order by on_day desc, rank desc limit 1) as said from commitment c) group by standing`,
  "letter.others": "select 0",
  "record.count": `select count(*) ${entries}`,
  "record.adopted": `select count(*) ${entries} and outcome = 'adopted'`,
  "record.undated": "select 0",
  "missing.unsettled-overlaps":
    "select count(*) from relation where kind = 'overlaps' and settled_by is null",
};

import { corrected, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findCommitment } from "../../store/recommendations.ts";
import { commitments } from "../../views.ts";
import { editCommitment } from "../../writes/edit-commitment.ts";
import commit from "../recommendation/commit.ts";

export default verb({
  gives: "item",
  arguments: { commitment: required(found(findCommitment)) },
  options: { text: optional(text), ...corrected(commit.options) },
  async run(coop, { commitment, text, due, on }) {
    const edited = await coop.write(
      "commitment-edited",
      (tx) => editCommitment(tx, commitment, { text, due_on: due, made_on: on }),
      ({ reference, text }) => ({ reference, text }),
    );
    await coop.show(commitments, edited);
  },
});

import type { Row } from "../register/schema.ts";
import { column, detail, view } from "../terminal/view.ts";
import type { Category } from "./store/categories.ts";
import type { Cooperative } from "./store/cooperative.ts";

export const settings = view<Cooperative>()("settings", [
  column.text("name", ({ name }) => name),
  column.text("territory", ({ territory }) => territory),
  column.choice("language", "language", ({ language }) => language),
  column.text("timeZone", ({ time_zone }) => time_zone),
  column.text("controller", ({ controller }) => controller),
  column.text("contact", ({ contact }) => contact),
  column.text("recipients", ({ recipients }) => recipients),
  column.text("logo", ({ logo }) => logo && `${logo.file_name} (${logo.width} × ${logo.height})`),
  column.text("licence", ({ licence }) => licence),
  column.number("threshold", ({ threshold }) => threshold),
  column.number("proxiesPerHolder", ({ proxies_per_holder }) => proxies_per_holder),
  column.list("publicNames", ({ publicNames }) =>
    publicNames.map((one) => (one.function ? `${one.name} (${one.function})` : one.name)),
  ),
]);

export const purposes = view<Row<"legal_basis">>()("purposes", [
  column.text("purpose", ({ purpose }) => purpose),
  column.choice("basis", "legalBasis", ({ basis }) => basis),
  column.text("retention", ({ retention }) => retention),
]);

export const categories = view<Category>()("categories", [
  column.text("key", ({ key }) => key),
  column.text("label", ({ label }) => label),
  column.choice("defaultVoice", "voice", ({ default_voice }) => default_voice),
  detail(column.list("spellings", ({ spellings }) => spellings)),
]);

export const phases = view<Row<"phase">>()("phases", [
  column.text("title", ({ title }) => title),
  column.day("startsOn", ({ starts_on }) => starts_on),
  column.day("endsOn", ({ ends_on }) => ends_on),
  column.text("aim", ({ aim }) => aim),
]);

export const questions = view<Row<"question">>()("questions", [
  column.text("title", ({ title }) => title),
  column.text("aim", ({ aim }) => aim),
  column.choice("state", "questionState", ({ state }) => state),
]);

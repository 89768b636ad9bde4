import { listing } from "../../../verb.ts";
import { listCategories } from "../../store/categories.ts";
import { categories } from "../../views.ts";

export default listing(categories, listCategories);

import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findCategory, offerCategories } from "../../store/categories.ts";
import { categories } from "../../views.ts";

export default showing("category", found(findCategory, offerCategories), categories);

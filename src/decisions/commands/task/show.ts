import { found } from "../../../command-line/parameter.ts";
import { showing } from "../../../verb.ts";
import { findTask } from "../../store/tasks.ts";
import { tasks } from "../../views.ts";

export default showing("task", found(findTask), tasks);

package org.crampkit.workflow.checkup;

import org.crampkit.flags.RuleBook;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.workflow.Books;

/** Whether rules, advice, medicines, criteria and the lists of words can be read, each with every fault. */
final class BookCheck {

    private BookCheck() {}

    static void check(Books books, Findings found) {
        found.reading("medicines.yaml", books::medicines);
        found.reading("rules", () -> drafts(books.rules(), found));
        found.reading("advice", books::advice);
        found.reading("audit", books::criteria);
        found.reading("columns.yaml", books::diaries);
        found.reading("columns.yaml", books::patientLists);
        found.reading("messages.yaml", books::messages);
        TemplateFiles templates = books.templates();
        found.reading("plain-words.yaml", () -> new org.crampkit.wording.readability.ReadingGate(templates));
    }

    private static void drafts(RuleBook rules, Findings found) {
        if (rules.drafts() > 0) {
            found.add(
                    "CK-922",
                    "rules",
                    "drafts",
                    rules.drafts(),
                    "rules",
                    rules.rules().size());
        }
    }
}

package org.crampkit.handout;

import java.util.List;
import org.crampkit.document.Page;
import org.jspecify.annotations.Nullable;

/**
 * A handout, ready to render.
 *
 * @param page the document
 * @param contentHash hash of the view model
 * @param seekHelp ids of the seek-help lines, always there
 * @param heldSentence why self-care is held, as a sentence for staff; null where it is not
 * @param chosen advice printed
 * @param withheld advice not printed
 * @param offered safe advice that is not printed, for the clinician to swap in: first what did not fit on the pages of this
 *     print size, most important first
 */
public record Handout(
        Page page,
        String contentHash,
        List<String> seekHelp,
        @Nullable String heldSentence,
        List<Line> chosen,
        List<Line> withheld,
        List<Line> offered) {

    /** Copies the lists. */
    public Handout {
        seekHelp = List.copyOf(seekHelp);
        chosen = List.copyOf(chosen);
        withheld = List.copyOf(withheld);
        offered = List.copyOf(offered);
    }

    /**
     * One advice item with its reason as a sentence.
     *
     * @param id item id
     * @param because the reason
     * @param askFirst printed with its "ask us first" line
     */
    public record Line(String id, String because, boolean askFirst) {}
}

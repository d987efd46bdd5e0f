package org.crampkit.handout;

import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.Wording;

/** Composes one patient's handout from facts; a pure function of them. */
public final class HandoutComposer {

    /** Reads the page templates of {@code templates/handout}. */
    public HandoutComposer(TemplateFiles templates, Wording wording) {}

    /** Composes. */
    public Handout compose(HandoutFacts facts) {
        throw new UnsupportedOperationException();
    }
}

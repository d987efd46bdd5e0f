package org.crampkit.advice.condition;

import java.util.Collection;
import java.util.function.Function;
import org.crampkit.diary.code.Answer;

/** Three-valued logic: UNKNOWN is never NO. */
final class Answers {

    private Answers() {}

    /** YES where one is YES, else UNKNOWN where one is unknown. */
    static <T> Answer any(Collection<T> parts, Function<T, Answer> of) {
        return ranked(parts, of, Answer.YES, Answer.UNKNOWN, Answer.NO);
    }

    /** The first answer where one part gives it, else the second where one gives that, else the last. */
    static <T> Answer ranked(Collection<T> parts, Function<T, Answer> of, Answer first, Answer second, Answer last) {
        Answer so = last;
        for (T part : parts) {
            Answer answer = of.apply(part);
            if (answer == first) {
                return answer;
            }
            so = answer == second ? answer : so;
        }
        return so;
    }

    static Answer either(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return Answer.YES;
        }
        return one == Answer.UNKNOWN ? one : other;
    }

    static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}

package org.crampkit.advice.condition;

import java.util.List;
import org.crampkit.diary.code.Answer;

/** Three-valued logic: UNKNOWN is never NO. */
final class Answers {

    private Answers() {}

    static Answer any(List<Answer> answers) {
        return answers.contains(Answer.YES)
                ? Answer.YES
                : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    static Answer all(List<Answer> answers) {
        return answers.contains(Answer.NO) ? Answer.NO : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}

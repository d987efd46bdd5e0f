package org.crampkit.audit.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.jspecify.annotations.Nullable;

/** The ways of judging that criterion files can name. */
@SuppressWarnings("ImmutableEnumChecker") // a figure's name and a method without state
public enum Judge {
    DIARY_SUFFICIENT(Group.CRITERIA, FigureId.of(Group.PATIENTS), Judgements::diarySufficient),
    URGENT_FLAG_SEEN(Group.EVENT_CRITERIA, new FigureId(Group.TIERS, FigureId.URGENT), Judgements::urgentFlagSeen),
    FLAG_REVIEWED_IN_A_WEEK(Group.EVENT_CRITERIA, new FigureId(Group.TIERS, "U"), Judgements::flagReviewedInAWeek),
    MEDICINES_CHECKED(Group.CRITERIA, FigureId.of(Group.PATIENTS), Judgements::medicinesChecked),
    QUININE_REVIEWED(Group.CRITERIA, new FigureId(Group.MEDICINES, "QUININE"), Judgements::quinineReviewed),
    HANDOUT_FITS(Group.CRITERIA, FigureId.of(Group.PATIENTS), Judgements::handoutFits),
    NOTHING_UNSAFE_PRINTED(Group.EVENT_CRITERIA, FigureId.of(Group.HANDOUTS), Judgements::nothingUnsafePrinted),
    KIDNEYS_KNOWN(Group.EVENT_CRITERIA, null, Judgements::kidneysKnown),
    TAUGHT_BACK(Group.CRITERIA, null, Judgements::taughtBack),
    FOLLOWED_UP(Group.EVENT_CRITERIA, null, Judgements::followedUp);

    private final Group group;
    private final @Nullable FigureId about;
    private final Function<Case, List<Finding>> judgement;

    Judge(Group group, @Nullable FigureId about, Function<Case, List<Finding>> judgement) {
        this.group = group;
        this.about = about;
        this.judgement = judgement;
    }

    /** Returns the way with a file's word, such as {@code diary-sufficient}. */
    @JsonCreator
    static Judge of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Judges one patient: a finding for each thing that it is about, none where it is not about the patient. */
    List<Finding> judge(Case patient) {
        return judgement.apply(patient);
    }

    /** Returns the figure that counts all that it is about, empty where none does. */
    Optional<FigureId> about() {
        return Optional.ofNullable(about);
    }

    /** Returns the group of its figures: by patient, or by flag, handout or diary. */
    public Group group() {
        return group;
    }
}

package org.crampkit.flags.reading;

import java.util.Set;

/** The medicine class ids that a rule may name (clinical reference 3.1 to 3.4). */
public final class MedicineClasses {

    /** All ids of {@code templates/medicines.yaml}. */
    public static final Set<String> ALL = Set.of(
            ("LABA SABA K_SPARING THIAZIDE LOOP_DIURETIC DIURETIC_UNSPEC ACE_INHIBITOR ARB ARNI ALDOSTERONE_BLOCKER STATIN"
                            + " STATIN_UNSPEC FIBRATE EZETIMIBE IV_IRON ORAL_IRON ESTROGEN CONTRACEPTIVE SERM PTH_ANALOGUE"
                            + " NSAID CCB BETA_BLOCKER CHOLINESTERASE_INHIBITOR DOPAMINERGIC SSRI_SNRI BENZODIAZEPINE"
                            + " GABAPENTINOID ANTIPSYCHOTIC LITHIUM CHEMO TARGETED AROMATASE_INHIBITOR BISPHOSPHONATE"
                            + " DENOSUMAB PPI STEROID CNI TRIMETHOPRIM HEPARIN ANTICOAGULANT WARFARIN ANTIPLATELET ASPIRIN"
                            + " BLOOD_THINNER_UNSPEC POTASSIUM_SUPPLEMENT MAGNESIUM_SUPPLEMENT CALCIUM_SUPPLEMENT"
                            + " METHOTREXATE DIGOXIN ANTIARRHYTHMIC LEVOTHYROXINE TETRACYCLINE QUINOLONE NITROFURANTOIN"
                            + " PENICILLAMINE QUININE ACETAMINOPHEN OPIOID_PATCH NICOTINE_PATCH STIMULANT COLCHICINE"
                            + " OTHER_LINKED OTHER")
                    .split(" "));

    private MedicineClasses() {}
}

package org.crampkit.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crampkit.diary.code.Answer;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which medicines a free text names (clinical reference 3.1 to 3.4). */
class MedicineBookTests {

    private static final MedicineBook BOOK = MedicineBook.load(TemplateFiles.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Advair 1 puff bd | LABA OTHER",
                "Fostair | LABA OTHER",
                "salbutamol inhaler as needed | SABA",
                "albuterol | SABA",
                "bendroflumethiazide 2.5 mg od | THIAZIDE",
                "BFZ 2.5mg | THIAZIDE",
                "hidroclorotiazida 25 mg al día | THIAZIDE",
                "Zestoretic | THIAZIDE ACE_INHIBITOR",
                "lisinopril/HCTZ 20/12.5 | ACE_INHIBITOR THIAZIDE",
                "Diovan HCT 80/12.5 mg daily | ARB THIAZIDE",
                "Entresto 24/26 | ARNI ARB",
                "spironolactone | K_SPARING ALDOSTERONE_BLOCKER",
                "espironolactona 25 mg por la mañana | K_SPARING ALDOSTERONE_BLOCKER",
                "frusemide 40mg mane | LOOP_DIURETIC",
                "water tablet | DIURETIC_UNSPEC",
                "Water pills in the morning | DIURETIC_UNSPEC",
                "a blood thinner | BLOOD_THINNER_UNSPEC",
                "cholesterol tablet at night | STATIN_UNSPEC",
                "a tablet for my cholesterol | STATIN_UNSPEC",
                "atorvastatin 20mg for cholesterol | STATIN",
                "a statin | STATIN",
                "Vytorin | STATIN EZETIMIBE",
                "warfarin 3mg | WARFARIN ANTICOAGULANT",
                "aspirin 75 mg | ASPIRIN ANTIPLATELET",
                "losartan potassium 50 mg | ARB",
                "co-trimoxazole | TRIMETHOPRIM",
                "co-codamol 8/500 two tablets prn | ACETAMINOPHEN OTHER",
                "APAP | ACETAMINOPHEN",
                "tonic water every night | QUININE",
                "prednisone 5 mg | STEROID",
                "hydrocortisone cream | OTHER",
                "nicotine patch 21 mg | NICOTINE_PATCH",
                "fentanyl patch | OPIOID_PATCH",
                "nystatin | OTHER",
                "Sandostatin | OTHER",
                "Losec | PPI",
                "Lasix | LOOP_DIURETIC",
                "Celexa | SSRI_SNRI",
                "clonidine | OTHER",
                "Klonopin | BENZODIAZEPINE",
                "Caduet 5/10 | CCB STATIN",
                "HCT 25 mg | THIAZIDE",
            })
    void aTextNamesItsClassesAndNothingElse(String text, String classes) {
        MedicineReading reading = BOOK.read(text);
        assertThat(reading.hits()).extracting(MedicineHit::medicineClass).containsExactlyInAnyOrder(classes.split(" "));
        assertThat(reading.unmatched()).as("all of it is understood").isEmpty();
        assertThat(reading.listed()).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "atorvstatin,STATIN",
        "simvastaton,STATIN",
        "rosuvstatn,STATIN",
        "amlodipin,CCB",
        "warfrin,WARFARIN",
        "furosimide,LOOP_DIURETIC",
        "ibuprofin,NSAID",
        "spironolacton,K_SPARING",
        "hydrochlorthiazide,THIAZIDE",
        "ramipirl,ACE_INHIBITOR"
    })
    void aSlipOfThePenIsRead(String text, String medicineClass) {
        assertThat(BOOK.read(text).takes(medicineClass)).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "losex",
                "lasik",
                "celebrx",
                "celexia",
                "zyrtek",
                "cholesterol",
                "nystatn",
                "HCT",
                "HCT 42 %",
                "lisin"
            })
    void lookAlikesAndShortWordsAreNeverGuessed(String text) {
        MedicineReading reading = BOOK.read(text);
        assertThat(reading.hits()).isEmpty();
        assertThat(reading.unmatched()).hasSize(1);
        assertThat(reading.takes("STATIN")).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stopped simvastatin",
                "simvastatin stopped 2024-03-01",
                "simvastatin - stopped due to cramps",
                "Simvastatin (stopped)",
                "allergic to simvastatin",
                "simvastatin allergy",
                "simvastatin 20 mg, stopped in March",
                "no longer on simvastatin",
                "no longer takes simvastatin and ramipril",
                "mother takes simvastatin",
                "mother takes simvastatin and ramipril",
                "her mother is on simvastatin",
                "my wife's simvastatin",
                "used to take simvastatin 20 mg",
                "no statins",
                "simvastatin discontinued last year",
                "allergic to penicillin and simvastatin",
                "ya no toma simvastatina",
                "alérgico a la simvastatina",
                "not taking simvastatin",
                "cannot tolerate statins",
                "Stopped: simvastatin",
                "Allergies: penicillin, simvastatin (husband)"
            })
    void whatIsNotTakenNowIsNoHitAndNotUnmatchedEither(String text) {
        MedicineReading reading = BOOK.read(text);
        assertThat(reading.hits()).isEmpty();
        assertThat(reading.unmatched()).isEmpty();
        assertThat(reading.notTaken()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allergic to simvastatin",
                "wife takes bisoprolol",
                "no longer takes ramipril",
                "no statins, no blood thinner",
                "denies statin use",
                "Allergies: none"
            })
    void aTextThatNamesOnlyWhatIsNotTakenIsNoList(String text) {
        MedicineReading reading = BOOK.read(text);
        assertThat(reading.listed()).isEqualTo(Answer.UNKNOWN);
        assertThat(reading.takes("THIAZIDE")).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none, allergic to penicillin", "No regular medicines; stopped simvastatin in May"})
    void noneWithSomethingNotTakenBesideItIsStillNone(String text) {
        MedicineReading reading = BOOK.read(text);
        assertThat(reading.listed()).isEqualTo(Answer.YES);
        assertThat(reading.takes("THIAZIDE")).isEqualTo(Answer.NO);
        assertThat(reading.notTaken()).hasSize(1);
    }

    @Test
    void aWordThatHeadsAPartSpeaksOfThatPartAlone() {
        MedicineReading reading = BOOK.read("amlodipine 5 mg. Stopped: furosemide; now bumetanide");
        assertThat(reading.hits()).extracting(MedicineHit::name).containsExactly("amlodipine", "bumetanide");
        assertThat(reading.notTaken()).containsExactly("furosemide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stopped simvastatin, now on atorvastatin",
                "stopped simvastatin but takes atorvastatin",
                "switched from simvastatin to atorvastatin",
                "stopped simvastatin and now takes atorvastatin",
                "mother takes warfarin and I take atorvastatin",
                "atorvastatin, allergic to penicillin",
                "atorvastatin allergic to penicillin",
                "has not stopped atorvastatin",
                "allergies: none. atorvastatin 10 mg",
                "atorvastatin no changes",
                "warfarin (mother), atorvastatin",
                "stopped atorvastatin, restarted",
            })
    void whatIsTakenNowStaysAHit(String text) {
        MedicineReading reading = BOOK.read(text);
        assertThat(reading.takes("STATIN")).isEqualTo(Answer.YES);
        assertThat(reading.hits()).extracting(MedicineHit::name).containsOnlyOnce("atorvastatin");
        assertThat(reading.takes("WARFARIN")).isNotEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amlodipine started 2026-10-01",
                "amlodipine 5 mg, started 1 October 2026",
                "amlodipine since Oct 1, 2026",
                "amlodipine from 1st Oct 2026",
                "started 01.10.2026 amlodipine",
                "amlodipino desde 1 de octubre de 2026",
                "amlodipine (new, started 2026/10/01)",
                "amlodipine since October 2026",
                "Since 2026-10-01: amlodipine"
            })
    void aStartDateGoesWithItsMedicine(String text) {
        MedicineReading reading = BOOK.read(text);
        assertThat(reading.hits()).extracting(MedicineHit::started).containsExactly(LocalDate.of(2026, 10, 1));
        assertThat(reading.unmatched()).isEmpty();
    }

    @Test
    void aStartDateGoesWithNoOtherMedicine() {
        assertThat(BOOK.read("ramipril 5 mg; amlodipine 5 mg started 2026-10-01; aspirin 75 mg")
                        .hits())
                .filteredOn(hit -> hit.started() != null)
                .extracting(MedicineHit::name)
                .containsExactly("amlodipine");
    }

    @Test
    void aDateOfTwoMeaningsIsNotGuessed() {
        assertThat(BOOK.read("amlodipine started 03/04/2026").hits())
                .extracting(MedicineHit::started)
                .containsOnlyNulls();
        assertThat(BOOK.read("amlodipine started 23/04/2026").hits())
                .extracting(MedicineHit::started)
                .containsExactly(LocalDate.of(2026, 4, 23));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "?", " - ", "unknown", "not sure"})
    void noListIsUnknownNeverNone(String text) {
        MedicineReading reading = BOOK.read(text);
        assertThat(reading.listed()).isEqualTo(Answer.UNKNOWN);
        assertThat(reading.takes("THIAZIDE")).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "None.",
                "no medicines",
                "ninguno",
                "Ninguna",
                "NONE",
                "no regular medication",
                "not taking any"
            })
    void noneMeansNone(String text) {
        MedicineReading reading = BOOK.read(text);
        assertThat(reading.listed()).isEqualTo(Answer.YES);
        assertThat(reading.hits()).isEmpty();
        assertThat(reading.takes("THIAZIDE")).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zorblaxin 5 mg",
                "amlodipine, zorblaxin",
                "blood pressure tablet",
                "amlodipine and a new tablet",
                "heart pills",
                "medication",
                "ginkgo"
            })
    void whatIsNotUnderstoodIsListedAndClearsNothing(String text) {
        MedicineReading reading = BOOK.read(text);
        assertThat(reading.unmatched()).hasSize(1);
        assertThat(reading.takes("ANTICOAGULANT")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aLongListIsReadWhole() {
        MedicineReading reading = BOOK.read("Ramipril 5mg od, Bisoprolol 2.5 mg once daily; Atorvastatin 40 mg nocte\n"
                + "Apixaban 5 mg bd & omeprazole 20 mg, paracetamol 1 g up to four times a day when needed for pain");
        assertThat(reading.unmatched()).isEmpty();
        assertThat(reading.hits())
                .extracting(MedicineHit::medicineClass)
                .containsExactly("ACE_INHIBITOR", "BETA_BLOCKER", "STATIN", "ANTICOAGULANT", "PPI", "ACETAMINOPHEN");
        assertThat(reading.hits().get(1).quote()).isEqualTo("Bisoprolol 2.5 mg once daily");
    }

    @Test
    void theStrengthOfTheLinkComesFromTheReference() {
        assertThat(BOOK.read("naproxen, ibuprofen, salmeterol, furosemide, diltiazem")
                        .hits())
                .extracting(MedicineHit::signal)
                .isEqualTo(List.of("S", "", "S", "W", ""));
    }
}

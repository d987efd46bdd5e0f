package org.crampkit.diary.patient;

/**
 * One line of the patient list.
 *
 * @param key the clinic's key
 * @param identity names
 * @param profile what advice and flags depend on
 */
public record Person(PatientKey key, Identity identity, Profile profile) {}

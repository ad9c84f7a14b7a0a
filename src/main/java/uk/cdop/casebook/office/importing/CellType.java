package uk.cdop.casebook.office.importing;

/** What a cell of a column holds. The choices have their words in {@link ChoiceWords}. */
enum CellType {
    TEXT, DATE, TIME, NUMBER, YES_NO, SEX, ETHNIC_CATEGORY, NHS_NUMBER_ABSENCE, MULTIPLE_BIRTH, PLACE_OF_DEATH, EVENT_LOCATION, DEATH_EXPECTED, POST_MORTEM
}

package uk.cdop.casebook.office.door;

import java.util.UUID;

/** Makes identifiers that were never used before. */
public interface NewId {

    UUID next();
}

package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.ncmdreturn.ConfirmReturn;
import uk.cdop.casebook.office.ncmdreturn.CountAnswers;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers;
import uk.cdop.casebook.office.ncmdreturn.ShowKeyIn;
import uk.cdop.casebook.office.ncmdreturn.TakeBackKeyed;

/** What one can do with the register of what was keyed for the national database. */
public record ReturnDesk(ShowKeyIn showKeyIn, KeyAnswers keyAnswers, TakeBackKeyed takeBackKeyed, ConfirmReturn confirmReturn, CountAnswers countAnswers) {}

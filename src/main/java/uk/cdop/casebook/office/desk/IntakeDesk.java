package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.area.LoadPostcodes;
import uk.cdop.casebook.office.area.ShowPostcodes;
import uk.cdop.casebook.office.notification.AcceptCase;
import uk.cdop.casebook.office.notification.AddNotice;
import uk.cdop.casebook.office.notification.DecideScope;
import uk.cdop.casebook.office.notification.DiscardDraft;
import uk.cdop.casebook.office.notification.ListDrafts;
import uk.cdop.casebook.office.notification.NoticeChoices;
import uk.cdop.casebook.office.notification.RecordNcmdTold;
import uk.cdop.casebook.office.notification.SaveDraft;
import uk.cdop.casebook.office.notification.ShowNcmdNotice;
import uk.cdop.casebook.office.notification.ShowScope;
import uk.cdop.casebook.office.notification.TakeBackNcmdTold;
import uk.cdop.casebook.office.notification.TriageNotice;

/** Use cases of one session: taking in a notification: a draft, its triage, the place that a postcode lies in. */
public record IntakeDesk(
        TriageNotice triageNotice,
        AddNotice addNotice,
        AcceptCase acceptCase,
        DecideScope decideScope,
        ShowScope showScope,
        SaveDraft saveDraft,
        ListDrafts listDrafts,
        DiscardDraft discardDraft,
        LoadPostcodes loadPostcodes,
        ShowPostcodes showPostcodes,
        ShowNcmdNotice showNcmdNotice,
        RecordNcmdTold recordNcmdTold,
        TakeBackNcmdTold takeBackNcmdTold,
        NoticeChoices choices) {}

#include "ui/security/audit_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Word {
    const char *code;
    const char *text;
};

// What stands before the dot: what it was done to.
constexpr Word kSubjects[]{
    {"absence", QT_TRANSLATE_NOOP("ui::Audit", "Absence")},
    {"absence-reason", QT_TRANSLATE_NOOP("ui::Audit", "Reason of absences")},
    {"account", QT_TRANSLATE_NOOP("ui::Audit", "Account")},
    {"attendance-rule", QT_TRANSLATE_NOOP("ui::Audit", "Rule on absences")},
    {"attendance-step", QT_TRANSLATE_NOOP("ui::Audit", "Step about absences")},
    {"backup", QT_TRANSLATE_NOOP("ui::Audit", "Backup")},
    {"bursary", QT_TRANSLATE_NOOP("ui::Audit", "Bursary")},
    {"calendar", QT_TRANSLATE_NOOP("ui::Audit", "Calendar")},
    {"charge", QT_TRANSLATE_NOOP("ui::Audit", "Fees")},
    {"conduct", QT_TRANSLATE_NOOP("ui::Audit", "Know-how-to-be")},
    {"conduct-aspect", QT_TRANSLATE_NOOP("ui::Audit", "Aspect of know-how-to-be")},
    {"decided-level", QT_TRANSLATE_NOOP("ui::Audit", "Decided level")},
    {"competency", QT_TRANSLATE_NOOP("ui::Audit", "Competency")},
    {"competency-block", QT_TRANSLATE_NOOP("ui::Audit", "Block of competencies")},
    {"diploma", QT_TRANSLATE_NOOP("ui::Audit", "Diploma")},
    {"document", QT_TRANSLATE_NOOP("ui::Audit", "Document")},
    {"enrolment", QT_TRANSLATE_NOOP("ui::Audit", "Enrolment")},
    {"evidence", QT_TRANSLATE_NOOP("ui::Audit", "Photo or paper of an observation")},
    {"exam", QT_TRANSLATE_NOOP("ui::Audit", "Exam")},
    {"exam-adjustment", QT_TRANSLATE_NOOP("ui::Audit", "Exam adjustment")},
    {"exam-date", QT_TRANSLATE_NOOP("ui::Audit", "Exam date")},
    {"mock-exam", QT_TRANSLATE_NOOP("ui::Audit", "Mock exam")},
    {"exam-unit", QT_TRANSLATE_NOOP("ui::Audit", "Unit of an exam")},
    {"fee-plan", QT_TRANSLATE_NOOP("ui::Audit", "Fee plan")},
    {"fee-rules", QT_TRANSLATE_NOOP("ui::Audit", "Discounts and bursary")},
    {"file", QT_TRANSLATE_NOOP("ui::Audit", "School file")},
    {"framework", QT_TRANSLATE_NOOP("ui::Audit", "Framework")},
    {"group", QT_TRANSLATE_NOOP("ui::Audit", "Group")},
    {"hours", QT_TRANSLATE_NOOP("ui::Audit", "Hours")},
    {"invoice", QT_TRANSLATE_NOOP("ui::Audit", "Invoice")},
    {"leaver", QT_TRANSLATE_NOOP("ui::Audit", "Leaver")},
    {"level", QT_TRANSLATE_NOOP("ui::Audit", "Level of the scale")},
    {"link", QT_TRANSLATE_NOOP("ui::Audit", "Family link")},
    {"number-cycle", QT_TRANSLATE_NOOP("ui::Audit", "Numbering")},
    {"observation", QT_TRANSLATE_NOOP("ui::Audit", "Observation")},
    {"objective", QT_TRANSLATE_NOOP("ui::Audit", "Objective")},
    {"party", QT_TRANSLATE_NOOP("ui::Audit", "Contact")},
    {"path", QT_TRANSLATE_NOOP("ui::Audit", "Individual path")},
    {"payment", QT_TRANSLATE_NOOP("ui::Audit", "Payment")},
    {"placement", QT_TRANSLATE_NOOP("ui::Audit", "Stay in a company")},
    {"recovery", QT_TRANSLATE_NOOP("ui::Audit", "Recovery")},
    {"roll", QT_TRANSLATE_NOOP("ui::Audit", "Roll-call")},
    {"roll-over", QT_TRANSLATE_NOOP("ui::Audit", "Change of year")},
    {"school", QT_TRANSLATE_NOOP("ui::Audit", "School")},
    {"session", QT_TRANSLATE_NOOP("ui::Audit", "Session")},
    {"setting", QT_TRANSLATE_NOOP("ui::Audit", "Setting")},
    {"share", QT_TRANSLATE_NOOP("ui::Audit", "Shares of the payers")},
    {"signature", QT_TRANSLATE_NOOP("ui::Audit", "Signature of the school")},
    {"social-profile", QT_TRANSLATE_NOOP("ui::Audit", "Social profile")},
    {"staff", QT_TRANSLATE_NOOP("ui::Audit", "Staff")},
    {"statutory-list", QT_TRANSLATE_NOOP("ui::Audit", "Statutory list")},
    {"student", QT_TRANSLATE_NOOP("ui::Audit", "Student")},
    {"takeover", QT_TRANSLATE_NOOP("ui::Audit", "Taking over in mid-year")},
    {"template", QT_TRANSLATE_NOOP("ui::Audit", "Letter template")},
    {"workshop", QT_TRANSLATE_NOOP("ui::Audit", "Workshop")},
    {"year", QT_TRANSLATE_NOOP("ui::Audit", "School year")},
};

// What stands behind it: what was done.
constexpr Word kVerbs[]{
    {"add", QT_TRANSLATE_NOOP("ui::Audit", "added")},
    {"add-closure", QT_TRANSLATE_NOOP("ui::Audit", "closure added")},
    {"address", QT_TRANSLATE_NOOP("ui::Audit", "address changed")},
    {"alias", QT_TRANSLATE_NOOP("ui::Audit", "name added")},
    {"allocate", QT_TRANSLATE_NOOP("ui::Audit", "allocated")},
    {"announced", QT_TRANSLATE_NOOP("ui::Audit", "announced")},
    {"archive", QT_TRANSLATE_NOOP("ui::Audit", "archived")},
    {"assign", QT_TRANSLATE_NOOP("ui::Audit", "charge given")},
    {"assignment-days", QT_TRANSLATE_NOOP("ui::Audit", "days in charge changed")},
    {"attach", QT_TRANSLATE_NOOP("ui::Audit", "attached to the catalogue")},
    {"begin", QT_TRANSLATE_NOOP("ui::Audit", "version begun")},
    {"bring-back", QT_TRANSLATE_NOOP("ui::Audit", "brought back")},
    {"call", QT_TRANSLATE_NOOP("ui::Audit", "convocation added")},
    {"call-edit", QT_TRANSLATE_NOOP("ui::Audit", "convocation changed")},
    {"call-remove", QT_TRANSLATE_NOOP("ui::Audit", "convocation removed")},
    {"cancel", QT_TRANSLATE_NOOP("ui::Audit", "cancelled")},
    {"carry-out", QT_TRANSLATE_NOOP("ui::Audit", "carried out")},
    {"change", QT_TRANSLATE_NOOP("ui::Audit", "replaced by another")},
    {"class", QT_TRANSLATE_NOOP("ui::Audit", "classed")},
    {"close", QT_TRANSLATE_NOOP("ui::Audit", "closed")},
    {"code", QT_TRANSLATE_NOOP("ui::Audit", "one-time code given")},
    {"complete", QT_TRANSLATE_NOOP("ui::Audit", "completed")},
    {"confirm", QT_TRANSLATE_NOOP("ui::Audit", "confirmed")},
    {"decide", QT_TRANSLATE_NOOP("ui::Audit", "decided")},
    {"edit", QT_TRANSLATE_NOOP("ui::Audit", "changed")},
    {"edit-closure", QT_TRANSLATE_NOOP("ui::Audit", "closure changed")},
    {"edit-contacts", QT_TRANSLATE_NOOP("ui::Audit", "phone and e-mail changed")},
    {"end", QT_TRANSLATE_NOOP("ui::Audit", "ended")},
    {"enter", QT_TRANSLATE_NOOP("ui::Audit", "registered")},
    {"found", QT_TRANSLATE_NOOP("ui::Audit", "followed up")},
    {"group", QT_TRANSLATE_NOOP("ui::Audit", "group changed")},
    {"justify", QT_TRANSLATE_NOOP("ui::Audit", "paper received")},
    {"issue", QT_TRANSLATE_NOOP("ui::Audit", "issued")},
    {"key", QT_TRANSLATE_NOOP("ui::Audit", "new key")},
    {"leave", QT_TRANSLATE_NOOP("ui::Audit", "departure")},
    {"left-out", QT_TRANSLATE_NOOP("ui::Audit", "competencies asked for changed")},
    {"logo", QT_TRANSLATE_NOOP("ui::Audit", "logo changed")},
    {"made-elsewhere", QT_TRANSLATE_NOOP("ui::Audit", "noted as made elsewhere")},
    {"make", QT_TRANSLATE_NOOP("ui::Audit", "made")},
    {"make-current", QT_TRANSLATE_NOOP("ui::Audit", "made current")},
    {"mark", QT_TRANSLATE_NOOP("ui::Audit", "mark typed")},
    {"move", QT_TRANSLATE_NOOP("ui::Audit", "moved to another payer")},
    {"move-place", QT_TRANSLATE_NOOP("ui::Audit", "put in another place")},
    {"notice", QT_TRANSLATE_NOOP("ui::Audit", "call noted")},
    {"order", QT_TRANSLATE_NOOP("ui::Audit", "put in order")},
    {"password", QT_TRANSLATE_NOOP("ui::Audit", "password chosen")},
    {"picture", QT_TRANSLATE_NOOP("ui::Audit", "picture changed")},
    {"plan", QT_TRANSLATE_NOOP("ui::Audit", "planned")},
    {"print", QT_TRANSLATE_NOOP("ui::Audit", "printed")},
    {"receive", QT_TRANSLATE_NOOP("ui::Audit", "received")},
    {"relieve", QT_TRANSLATE_NOOP("ui::Audit", "no longer owed")},
    {"remove", QT_TRANSLATE_NOOP("ui::Audit", "removed")},
    {"remove-closure", QT_TRANSLATE_NOOP("ui::Audit", "closure removed")},
    {"renew", QT_TRANSLATE_NOOP("ui::Audit", "renewed")},
    {"reopen", QT_TRANSLATE_NOOP("ui::Audit", "reopened")},
    {"report", QT_TRANSLATE_NOOP("ui::Audit", "news reported")},
    {"restore", QT_TRANSLATE_NOOP("ui::Audit", "owed again")},
    {"restored", QT_TRANSLATE_NOOP("ui::Audit", "restored")},
    {"result", QT_TRANSLATE_NOOP("ui::Audit", "result entered")},
    {"retire", QT_TRANSLATE_NOOP("ui::Audit", "retired")},
    {"roles", QT_TRANSLATE_NOOP("ui::Audit", "roles changed")},
    {"second-place", QT_TRANSLATE_NOOP("ui::Audit", "second place chosen")},
    {"sign-in", QT_TRANSLATE_NOOP("ui::Audit", "signed in")},
    {"sign-in-failed", QT_TRANSLATE_NOOP("ui::Audit", "wrong password")},
    {"start", QT_TRANSLATE_NOOP("ui::Audit", "started")},
    {"take", QT_TRANSLATE_NOOP("ui::Audit", "taken")},
    {"take-over", QT_TRANSLATE_NOOP("ui::Audit", "taken over from another tool")},
    {"take-up", QT_TRANSLATE_NOOP("ui::Audit", "taken up again")},
    {"taken-over", QT_TRANSLATE_NOOP("ui::Audit", "taken over from another PC")},
    {"unarchive", QT_TRANSLATE_NOOP("ui::Audit", "brought back")},
    {"units", QT_TRANSLATE_NOOP("ui::Audit", "units changed")},
    {"verified", QT_TRANSLATE_NOOP("ui::Audit", "made and verified")},
    {"verify", QT_TRANSLATE_NOOP("ui::Audit", "verified")},
    {"version", QT_TRANSLATE_NOOP("ui::Audit", "version added")},
    {"withdraw", QT_TRANSLATE_NOOP("ui::Audit", "withdrawn")},
    {"void", QT_TRANSLATE_NOOP("ui::Audit", "voided")},
};

template <size_t count> QString wordFor(const Word (&words)[count], const QString &code)
{
    const auto word = std::find_if(std::begin(words), std::end(words),
        [&](const Word &known) { return code == QLatin1StringView(known.code); });
    return word == std::end(words) ? code : QCoreApplication::translate("ui::Audit", word->text);
}

} // namespace

QString actionTitle(const security::AuditEntry &entry)
{
    if (entry.outcome == security::AuditOutcome::Refused)
        return QCoreApplication::translate("ui::Audit", "Refused: no right to it");
    const QString verb = entry.action.section(u'.', 1);
    const QString done = verb.startsWith(u"undo"_s)
        ? QCoreApplication::translate("ui::Audit", "taken back")
        : wordFor(kVerbs, verb);
    return QCoreApplication::translate("ui::Audit", "%1: %2")
        .arg(wordFor(kSubjects, entry.action.section(u'.', 0, 0)), done);
}

} // namespace ui

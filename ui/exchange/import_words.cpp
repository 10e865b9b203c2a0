#include "ui/exchange/import_words.h"

#include "core/exchange/sheet.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Title {
    const char *field;
    const char *title;
};

constexpr Title kTitles[]{{"last_name", QT_TRANSLATE_NOOP("ui::ImportWords", "Last name")},
    {"used_name", QT_TRANSLATE_NOOP("ui::ImportWords", "Used name")},
    {"first_names", QT_TRANSLATE_NOOP("ui::ImportWords", "First names")},
    {"used_first_name", QT_TRANSLATE_NOOP("ui::ImportWords", "Used first name")},
    {"birth_date", QT_TRANSLATE_NOOP("ui::ImportWords", "Birth date")},
    {"birth_place", QT_TRANSLATE_NOOP("ui::ImportWords", "Birth place")},
    {"birth_insee_code", QT_TRANSLATE_NOOP("ui::ImportWords", "INSEE code of the birth place")},
    {"birth_country", QT_TRANSLATE_NOOP("ui::ImportWords", "Country of birth")},
    {"sex", QT_TRANSLATE_NOOP("ui::ImportWords", "Sex")},
    {"ine", QT_TRANSLATE_NOOP("ui::ImportWords", "INE")},
    {"phone", QT_TRANSLATE_NOOP("ui::ImportWords", "Phone")},
    {"second_phone", QT_TRANSLATE_NOOP("ui::ImportWords", "Second phone")},
    {"email", QT_TRANSLATE_NOOP("ui::ImportWords", "E-mail")},
    {"address", QT_TRANSLATE_NOOP("ui::ImportWords", "Address")},
    {"contact", QT_TRANSLATE_NOOP("ui::ImportWords", "Contact")},
    {"contact_address", QT_TRANSLATE_NOOP("ui::ImportWords", "Address of a contact")},
    {"relation", QT_TRANSLATE_NOOP("ui::ImportWords", "Relation")},
    {"legal_representative", QT_TRANSLATE_NOOP("ui::ImportWords", "Legal representative")},
    {"parental_authority", QT_TRANSLATE_NOOP("ui::ImportWords", "Parental authority")},
    {"lives_with", QT_TRANSLATE_NOOP("ui::ImportWords", "Lives with")},
    {"receives_mail", QT_TRANSLATE_NOOP("ui::ImportWords", "Receives mail")},
    {"pays", QT_TRANSLATE_NOOP("ui::ImportWords", "Pays")},
    {"person_in_charge", QT_TRANSLATE_NOOP("ui::ImportWords", "Person in charge")},
    {"year", QT_TRANSLATE_NOOP("ui::ImportWords", "School year")},
    {"entry_on", QT_TRANSLATE_NOOP("ui::ImportWords", "Entry")},
    {"workshop_group", QT_TRANSLATE_NOOP("ui::ImportWords", "Workshop group")},
    {"theory_group", QT_TRANSLATE_NOOP("ui::ImportWords", "Theory group")},
    {"path", QT_TRANSLATE_NOOP("ui::ImportWords", "Path")}};

QString words(const char *text)
{
    return QCoreApplication::translate("ui::ImportWords", text);
}

} // namespace

Tone toneOf(exchange::RowState state)
{
    switch (state) {
    case exchange::RowState::Created:
        return Tone::Good;
    case exchange::RowState::Updated:
        return Tone::Accent;
    case exchange::RowState::Unchanged:
        return Tone::Neutral;
    case exchange::RowState::Refused:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString importFieldTitle(const QString &field)
{
    for (const Title &title : kTitles) {
        if (field == QLatin1StringView(title.field))
            return words(title.title);
    }
    return field;
}

QString importChangeText(const security::FieldChange &change)
{
    const QString before = change.before.value_or(QString());
    const QString after = change.after.value_or(QString());
    const QString nothing = QCoreApplication::translate("ui::ImportWords", "nothing");
    const QString now = after.isEmpty() ? nothing : after;
    return QCoreApplication::translate("ui::ImportWords", "%1: %2")
        .arg(
            importFieldTitle(change.field), before.isEmpty() ? now : u"%1 → %2"_s.arg(before, now));
}

QString importRemarkText(const exchange::RowRemark &remark)
{
    if (remark.column < 0)
        return remark.text;
    const QString letters = exchange::columnLetters(remark.column);
    const QString place = remark.columnTitle.isEmpty()
        ? QCoreApplication::translate("ui::ImportWords", "Column %1").arg(letters)
        : QCoreApplication::translate("ui::ImportWords", "Column %1 “%2”")
              .arg(letters, remark.columnTitle);
    // Most reasons quote the value themselves.
    if (remark.value.isEmpty() || remark.text.contains(remark.value))
        return QCoreApplication::translate("ui::ImportWords", "%1: %2").arg(place, remark.text);
    return QCoreApplication::translate("ui::ImportWords", "%1, “%2”: %3")
        .arg(place, remark.value, remark.text);
}

} // namespace ui

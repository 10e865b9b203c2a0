#include "core/school/staff.h"

#include "core/base/contact_formats.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"
#include "core/school/identifiers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

constexpr base::StoredNames<StaffKind, 7> kStaffKindNames{{{StaffKind::Director, u"director"},
    {StaffKind::Secretary, u"secretary"}, {StaffKind::Teacher, u"teacher"},
    {StaffKind::Master, u"master"}, {StaffKind::Referent, u"referent"},
    {StaffKind::Volunteer, u"volunteer"}, {StaffKind::Other, u"other"}}};

QString say(const char *text)
{
    return QCoreApplication::translate("school", text);
}

} // namespace

QString StaffDetails::shownName() const
{
    return base::joined({firstName, lastName}, u" "_s);
}

base::Result<StaffDetails> checked(const StaffDetails &typed)
{
    StaffDetails details = typed;
    ET_ASSIGN(details.lastName,
        base::cleanLine(typed.lastName, say(QT_TRANSLATE_NOOP("school", "Last name"))));
    ET_ASSIGN(details.firstName,
        base::cleanLine(typed.firstName, say(QT_TRANSLATE_NOOP("school", "First name"))));
    if (details.lastName.isEmpty()) {
        return base::fail(errors::kStaffNameMissing,
            say(QT_TRANSLATE_NOOP("school", "Type the last name of this colleague.")));
    }
    ET_ASSIGN(details.phone, base::checkedPhone(typed.phone));
    ET_ASSIGN(details.email, base::checkedEmail(typed.email));
    return details;
}

QString storedName(StaffKind kind)
{
    return kStaffKindNames.of(kind);
}

StaffKind staffKindFrom(const QString &stored)
{
    return kStaffKindNames.find(stored).value_or(StaffKind::Other);
}

QString titleOf(StaffKind kind)
{
    switch (kind) {
    case StaffKind::Director:
        return say(QT_TRANSLATE_NOOP("school", "Director"));
    case StaffKind::Secretary:
        return say(QT_TRANSLATE_NOOP("school", "Secretary"));
    case StaffKind::Teacher:
        return say(QT_TRANSLATE_NOOP("school", "Teacher"));
    case StaffKind::Master:
        return say(QT_TRANSLATE_NOOP("school", "Workshop master"));
    case StaffKind::Referent:
        return say(QT_TRANSLATE_NOOP("school", "Support referent"));
    case StaffKind::Volunteer:
        return say(QT_TRANSLATE_NOOP("school", "Volunteer"));
    case StaffKind::Other:
        return say(QT_TRANSLATE_NOOP("school", "Other"));
    }
    return {};
}

} // namespace school

#include "ui/people/student_list_model.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/contact_formats.h"
#include "ui/base/item_roles.h"
#include "ui/base/plain_text.h"
#include "ui/base/tokens.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using enrolment::StudentFlag;
using enrolment::StudentRow;
using enrolment::StudentState;

namespace {

constexpr std::array kKeys{"name", "workshop", "theory", "path", "birth-date", "phone", "contact",
    "contact-phone", "missing", "state"};
static_assert(kKeys.size() == StudentListModel::ColumnCount);

Tone toneOf(StudentState state)
{
    switch (state) {
    case StudentState::Enrolled:
        return Tone::Good;
    case StudentState::Upcoming:
        return Tone::Accent;
    case StudentState::Left:
    case StudentState::NotEnrolled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

void StudentListModel::setRows(std::vector<StudentRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool StudentListModel::isDetail(int column)
{
    return column == BirthDate || column == Phone || column == Contact || column == ContactPhone;
}

QString StudentListModel::pathText(const QString &diploma, int yearOfPath, int plannedYears)
{
    if (diploma.isEmpty())
        return {};
    return tr("%1 · year %2 of %3")
        .arg(diploma, QString::number(yearOfPath), QString::number(plannedYears));
}

QString StudentListModel::ageText(int age)
{
    return tr("%n year(s) old", nullptr, age);
}

int StudentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StudentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StudentListModel::text(const StudentRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.listName();
    case Workshop:
        return row.workshopName;
    case Theory:
        return row.theoryName;
    case Path:
        return pathText(row.diplomaName, row.yearOfPath, row.plannedYears);
    case BirthDate:
        return base::formatDate(row.birthDate);
    case Phone:
        return people::shownPhone(row.phone);
    case Contact:
        return row.contactName;
    case ContactPhone:
        return people::shownPhone(row.contactPhone);
    case Missing: {
        const QStringList words = enrolment::missingWords(row.flags);
        return words.size() < 2 ? words.value(0) : tr("%n point(s)", nullptr, int(words.size()));
    }
    case State:
        return row.flags & StudentFlag::Archived ? tr("Archived") : titleOf(row.state);
    default:
        return {};
    }
}

QVariant StudentListModel::sortValue(const StudentRow &row, int column) const
{
    switch (column) {
    case BirthDate:
        return row.birthDate;
    case Missing:
        return int(enrolment::missingWords(row.flags).size());
    default:
        return text(row, column);
    }
}

exchange::ExportCell StudentListModel::exported(int row, int column) const
{
    const StudentRow &student = m_rows.at(size_t(row));
    if (column == BirthDate)
        return student.birthDate;
    if (column == Missing)
        return enrolment::missingWords(student.flags).join(u", "_s);
    return text(student, column);
}

QVariant StudentListModel::data(const QModelIndex &index, int role) const
{
    const StudentRow &student = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(student, index.column());
    case Qt::ToolTipRole:
        return index.column() == Missing
            ? QVariant(plainToolTip(enrolment::missingWords(student.flags).join(u'\n')))
            : QVariant();
    case KeyRole:
        return student.id.value();
    case SortRole:
        return sortValue(student, index.column());
    case SecondaryRole:
        return base::joined(
            {ageText(student.age), student.workshopName, student.theoryName}, u" · "_s);
    case ToneRole:
        if (index.column() == State)
            return int(toneOf(student.state));
        return index.column() == Missing ? QVariant(int(Tone::Warning)) : QVariant();
    default:
        return {};
    }
}

QVariant StudentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnKeyRole)
        return QString::fromLatin1(kKeys.at(size_t(section)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Student");
    case Workshop:
        return tr("Workshop group");
    case Theory:
        return tr("Theory group");
    case Path:
        return tr("Diploma in view");
    case BirthDate:
        return tr("Birth date");
    case Phone:
        return tr("Phone");
    case Contact:
        return tr("Call first");
    case ContactPhone:
        return tr("Contact");
    case Missing:
        return tr("To complete");
    case State:
        return tr("Situation");
    default:
        return {};
    }
}

} // namespace ui

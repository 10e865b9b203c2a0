#include "ui/people/student_list_model.h"

#include "core/base/text.h"
#include "ui/base/item_roles.h"
#include "ui/base/tokens.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using enrolment::StudentFlag;
using enrolment::StudentRow;
using enrolment::StudentState;

namespace {

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

void StudentListModel::setPhotos(std::function<QByteArray(people::StudentId)> read)
{
    m_readPhoto = std::move(read);
    m_photos.clear();
}

static_assert(StudentListModel::ColumnCount == exchange::kStudentColumns.size());

exchange::StudentColumn StudentListModel::columnAt(int column)
{
    return exchange::kStudentColumns.at(size_t(column));
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
    if (column == Missing) {
        const QStringList words = enrolment::missingWords(row.flags);
        return words.size() < 2 ? words.value(0) : tr("%n point(s)", nullptr, int(words.size()));
    }
    return exchange::cellText(exchange::cellOf(row, columnAt(column)));
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

QString StudentListModel::secondary(const StudentRow &row)
{
    // Who is not in training says so: the list may hold both.
    const QString state = row.state == StudentState::Enrolled || row.flags & StudentFlag::Archived
        ? QString()
        : titleOf(row.state);
    const QString restricted =
        row.flags & StudentFlag::RestrictedContact ? tr("RESTRICTED CONTACT") : QString();
    return base::joined(
        {restricted, state, ageText(row.age), row.workshopName, row.theoryName}, u" · "_s);
}

// Read when a row is first drawn: a list of hundreds reads those that are seen.
QImage StudentListModel::photo(people::StudentId student) const
{
    if (!m_readPhoto)
        return {};
    const auto known = m_photos.constFind(student.value());
    if (known != m_photos.cend())
        return *known;
    return *m_photos.insert(student.value(), QImage::fromData(m_readPhoto(student), "jpeg"));
}

QString StudentListModel::toolTip(const StudentRow &row, int column) const
{
    if (column == Name)
        return row.listName() + u'\n' + secondary(row);
    return column == Missing ? enrolment::missingWords(row.flags).join(u'\n') : text(row, column);
}

exchange::ExportCell StudentListModel::exported(const StudentRow &student, int column) const
{
    return exchange::cellOf(student, columnAt(column));
}

QVariant StudentListModel::data(const QModelIndex &index, int role) const
{
    const StudentRow &student = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(student, index.column());
    case Qt::ToolTipRole:
        return toolTip(student, index.column());
    case KeyRole:
        return student.id.value();
    case SortRole:
        return sortValue(student, index.column());
    case SecondaryRole:
        return secondary(student);
    case PhotoRole:
        return index.column() == Name ? QVariant(photo(student.id)) : QVariant();
    case ExportRole:
        return QVariant::fromValue(exported(student, index.column()));
    case ToneRole:
        if (index.column() == State)
            return int(toneOf(student.state));
        if (index.column() == Name)
            return student.flags & StudentFlag::RestrictedContact ? QVariant(int(Tone::Bad))
                                                                  : QVariant();
        return index.column() == Missing ? QVariant(int(Tone::Warning)) : QVariant();
    default:
        return {};
    }
}

QVariant StudentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const exchange::ExportColumn column = exchange::columnOf(columnAt(section));
    if (role == ColumnKeyRole)
        return column.key;
    if (role == ExportKindRole)
        return int(column.kind);
    if (role == DetailRole)
        return exchange::isDetail(columnAt(section));
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

} // namespace ui

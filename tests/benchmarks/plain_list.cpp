#include "tests/benchmarks/plain_list.h"

#include "core/security/password.h"
#include "tests/benchmarks/bench_school.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

#include <sqlite3.h>

namespace benchmarks {

namespace {

// What the list of the program shows of each student of these schools, who have one group, one path
// and one contact each.
constexpr char kStudents[] =
    "SELECT s.last_name, s.first_names, s.birth_date, s.sex, s.ine, s.phone, e.entry_on, "
    "e.exit_on, g.name, d.short_name, t.year_of_path, t.planned_years, p.last_name, "
    "p.first_name, p.phone FROM student s JOIN enrolment e ON e.student_id = s.id "
    "JOIN group_membership m ON m.enrolment_id = e.id JOIN training_group g ON g.id = m.group_id "
    "JOIN path t ON t.enrolment_id = e.id JOIN diploma_version v ON v.id = t.diploma_version_id "
    "JOIN diploma d ON d.id = v.diploma_id JOIN student_party c ON c.student_id = s.id "
    "JOIN party p ON p.id = c.party_id ORDER BY s.sort_key, s.id";

} // namespace

int PlainList::Model::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

int PlainList::Model::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || rows.empty() ? 0 : int(rows.front().size());
}

QVariant PlainList::Model::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return rows[size_t(index.row())].at(index.column());
}

PlainList::PlainList(const QString &path)
    : m_path(path)
{
    m_window.resize(1280, 800);
    m_window.show();
    QApplication::processEvents();
}

void PlainList::show(const QString &password)
{
    (void)must(
        security::deriveKeys(password, security::newSalt(), security::PasswordCost::standard()));
    sqlite3 *file = nullptr;
    expect(sqlite3_open(m_path.toUtf8().constData(), &file) == SQLITE_OK, "a file to open");
    sqlite3_stmt *row = nullptr;
    expect(
        sqlite3_prepare_v2(file, kStudents, -1, &row, nullptr) == SQLITE_OK, sqlite3_errmsg(file));
    const int columns = sqlite3_column_count(row);
    while (sqlite3_step(row) == SQLITE_ROW) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            cells +=
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)));
        }
        m_model.rows.push_back(std::move(cells));
    }
    sqlite3_finalize(row);
    sqlite3_close(file);
    auto *table = new QTableView(&m_window);
    table->setModel(&m_model);
    m_window.setCentralWidget(table);
    QApplication::processEvents();
    m_window.repaint();
}

} // namespace benchmarks

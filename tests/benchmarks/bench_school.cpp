#include "tests/benchmarks/bench_school.h"

#include "core/exchange/table_reader.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

// Letters that tell the number, so that no two students share their names.
QString nameOf(int number)
{
    QString name;
    for (int rest = number; rest > 0 || name.isEmpty(); rest /= 26)
        name += QChar(u'A' + rest % 26);
    return name;
}

} // namespace

void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "floor and feature differ: %s\n", what);
    std::exit(1);
}

Schools::Schools()
{
    ui::NewSchool form;
    form.path = m_folder.filePath(u"base.etabli"_s);
    form.schoolName = u"École de mesure"_s;
    const QDate today = m_clock.today();
    form.firstDay = QDate(today.month() < 9 ? today.year() - 1 : today.year(), 9, 1);
    form.lastDay = form.firstDay.addYears(1).addDays(-1);
    form.founderIsDirector = true;
    form.founderName = u"Claire Moreau"_s;
    form.founderLogin = kLogin;
    form.founderPassword = kPassword;
    app::SchoolDoor door(m_clock, security::PasswordCost::standard());
    (void)must(door.found(form));
    m_made.insert(0, form.path);
}

QString Schools::copyOf(const QString &path)
{
    const QString copy = m_folder.filePath(u"copy%1.etabli"_s.arg(++m_copies));
    expect(QFile::copy(path, copy), "a copy of the school");
    return copy;
}

QString Schools::emptyCopy()
{
    return copyOf(m_made.value(0));
}

QString Schools::withStudents(int count)
{
    if (m_made.contains(count))
        return m_made.value(count);
    const QString path = emptyCopy();
    {
        const auto school = opened(path);
        exchange::StudentImportService &imports = school->services().imports;
        (void)must(imports.apply(must(imports.preview(listOf(count)))));
    }
    m_made.insert(count, path);
    return path;
}

std::unique_ptr<app::School> Schools::opened(const QString &path)
{
    auto school = must(app::School::open(path, m_clock, security::PasswordCost::standard()));
    must(school->accounts().signIn(kLogin, kPassword));
    return school;
}

exchange::ImportSource listOf(int students)
{
    QString text =
        u"Nom;Prénom;Né(e) le;INE;Adresse;Code postal;Ville;Tél. élève;Responsable - lien;"
        "Responsable - nom;Responsable - prénom;Responsable - tél.;Groupe;Formation\n"_s;
    for (int i = 0; i < students; ++i) {
        const QString family = u"Dupont-"_s + nameOf(i);
        const QDate born = QDate(2008, 1, 1).addDays(i % 1000);
        text += u"%1;Léa;%2;%3AB;%4 rue des Acacias;01480;Fareins;06%5;Mère;%1;Anne;07%5;"
                "Usinage %6;CAP CIP\n"_s.arg(family, born.toString(u"dd/MM/yyyy"_s),
                    u"%1"_s.arg(i, 9, 10, QChar(u'0')), QString::number(i % 90 + 1),
                    u"%1"_s.arg(i, 8, 10, QChar(u'0')), QString::number(i / 12 + 1));
    }
    exchange::ImportSource source;
    source.sheet = must(exchange::readTable(text.toUtf8(), u"liste.csv"_s)).sheet;
    source.mapping = exchange::proposedMapping(source.sheet.header);
    source.options = {true, true, false};
    return source;
}

} // namespace benchmarks

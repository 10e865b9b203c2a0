// A school whose every name was chosen to do harm, on every page of the real window: all of it is
// shown to the letter, and nothing it names is ever opened.
#include "app/language.h"
#include "app/school.h"
#include "app/school_door.h"
#include "tests/journeys/sample_school.h"
#include "tests/journeys/walk.h"
#include "tests/support/any_school.h"
#include "tests/support/fake_dialogs.h"
#include "ui/base/plain_tool_tip.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/hours/heat_map.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextEdit>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

const QDate kToday(2026, 11, 23);

// Tells whether a file, a pipe or anything else in a folder was opened.
class Watch {
public:
    explicit Watch(const QString &folder)
        : m_events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        REQUIRE(::inotify_add_watch(
                    m_events, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS)
            >= 0);
    }
    ~Watch() { ::close(m_events); }
    Q_DISABLE_COPY_MOVE(Watch)
    [[nodiscard]] bool wasTouched() const
    {
        char event[4096];
        return ::read(m_events, event, sizeof event) > 0;
    }

private:
    int m_events;
};

// Each begins with a word that is found nowhere else; the rest must follow wherever it is shown.
QStringList hostileNames(const QString &bait)
{
    return {u"Zqa<img src=\"file://%1/image.png\">"_s.arg(bait), u"Zqb<img src=\"/dev/zero\">"_s,
        u"Zqc<img src=\"%1/tuyau\">"_s.arg(bait), u"Zqd<img src=\"//host/share/x.png\">"_s,
        u"Zqe<a href=\"http://example.org\">x</a>"_s, u"Zqf<b>gras</b><hr>"_s,
        u"Zqg&nbsp;&lt;x&gt;"_s, u"Zqh %1 %2 %n %L1"_s, u"Zqi & Fils && Cie"_s};
}

// What people may have typed, by table.
const QList<std::pair<QByteArray, QByteArrayList>> kTyped{
    {"school", {"name", "address_line1", "commune", "head_name"}},
    {"term", {"name"}},
    {"closure", {"name"}},
    {"workshop", {"name", "trade"}},
    {"staff", {"last_name", "first_name"}},
    {"training_group", {"name"}},
    {"student", {"last_name", "first_names", "birth_place"}},
    {"party", {"last_name", "first_name"}},
    {"student_party", {"person_in_charge"}},
    {"postal_address", {"line1", "line2", "commune"}},
    {"account", {"name"}},
    {"nature", {"label"}},
    {"session", {"subject"}},
    {"fee_plan_line", {"label"}},
    {"charge", {"label"}},
    {"payment", {"remitter_name", "bank", "reference"}},
    {"diploma", {"title", "short_name"}},
};

void spoil(const QString &path, const QStringList &names)
{
    sqlite3 *db = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK);
    QByteArray choice = "CASE (id + %) % " + QByteArray::number(names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        choice += " WHEN " + QByteArray::number(i) + " THEN '" + names[i].toUtf8() + '\'';
    choice += " END";
    int shift = 0;
    for (const auto &[table, columns] : kTyped) {
        for (const QByteArray &column : columns) {
            QByteArray value = choice;
            value.replace("(id + %)", "(rowid + " + QByteArray::number(shift++) + ')');
            const QByteArray sql = "UPDATE " + table + " SET " + column + " = " + value;
            INFO(sql.toStdString());
            char *error = nullptr;
            const int code = sqlite3_exec(db, sql.constData(), nullptr, nullptr, &error);
            INFO((error ? error : ""));
            REQUIRE(code == SQLITE_OK);
        }
    }
    sqlite3_close(db);
}

// Looks at all that a window shows and keeps what is wrong.
class Reader {
public:
    explicit Reader(QStringList names)
        : m_names(std::move(names))
    {
    }

    void read(const QWidget &window)
    {
        for (const auto *widget : window.findChildren<QWidget *>())
            readWidget(*widget);
        for (const auto *action : window.findChildren<QAction *>())
            mnemonic(action->text(), u"action"_s);
        plain(window.windowTitle(), u"title"_s);
    }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int seen() const { return int(m_seen.size()); }

private:
    void readWidget(const QWidget &widget)
    {
        const QString kind =
            QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
        tip(widget.toolTip(), kind);
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            const bool guesses = label->textFormat() != Qt::PlainText;
            if (guesses && Qt::mightBeRichText(label->text()))
                fault(kind, label->text());
            label->buddy() ? mnemonic(label->text(), kind) : plain(label->text(), kind);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            mnemonic(button->text(), kind);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                mnemonic(tabs->tabText(i), kind);
        } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                plain(combo->itemText(i), kind);
        } else if (const auto *edit = qobject_cast<const QTextEdit *>(&widget)) {
            if (edit->acceptRichText())
                fault(kind, u"takes rich text"_s);
        } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            if (line->text().size() < line->maxLength()) // the program's own bound cuts
                plain(line->text(), kind);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
                   view && !qobject_cast<const QHeaderView *>(&widget)) {
            readCells(*view, kind);
        }
    }

    void readCells(const QAbstractItemView &view, const QString &kind)
    {
        const QAbstractItemModel *model = view.model();
        const bool isOurs = view.findChild<ui::PlainToolTips *>() != nullptr;
        for (int row = 0; model && row < std::min(model->rowCount(), 60); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(row, column);
                plain(cell.data(Qt::DisplayRole).toString(), kind);
                // These show tips as plain text: see ui/base/hostile_text_test.cpp.
                const QString said = cell.data(Qt::ToolTipRole).toString();
                isOurs ? plain(said, kind) : tip(said, kind);
            }
        }
    }

    // A hostile word is followed by the rest of it, whatever the case.
    void plain(const QString &text, const QString &where)
    {
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (!text.contains(m_names[i].first(3), Qt::CaseInsensitive))
                continue;
            m_seen += i;
            // A list may show the beginning of a long text, with an ellipsis.
            if (!text.contains(m_names[i], Qt::CaseInsensitive) && !text.endsWith(u'…'))
                fault(where, text);
        }
    }
    void mnemonic(QString text, const QString &where)
    {
        static const QString kSign(QChar(1));
        text.replace(u"&&"_s, kSign);
        text.remove(u'&');
        plain(text.replace(kSign, u"&"_s), where);
    }
    void tip(const QString &text, const QString &where)
    {
        if (!Qt::mightBeRichText(text))
            return plain(text, where + u" (tool tip)"_s);
        QTextDocument shown;
        shown.setHtml(text);
        plain(shown.toPlainText(), where + u" (tool tip)"_s);
    }
    void fault(const QString &where, const QString &text)
    {
        const QString line = where + u": "_s + text.left(200);
        if (!m_faults.contains(line))
            m_faults += line;
    }

    QStringList m_names;
    QStringList m_faults;
    QSet<qsizetype> m_seen;
};

} // namespace

TEST_CASE("a school of hostile names is shown to the letter on every page, and opens nothing",
    "[BI-01][BI-02][BI-03]")
{
    const app::Language french(app::Language::Kind::French);
    QTemporaryDir bait;
    QImage image(1, 1, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(image.save(bait.filePath(u"image.png"_s)));
    // Whoever opens the pipe waits for ever: the test would be killed by its time limit.
    REQUIRE(::mkfifo(QFile::encodeName(bait.filePath(u"tuyau"_s)).constData(), 0600) == 0);

    QTemporaryDir place;
    const QString path = place.filePath(u"ecole.etabli"_s);
    const auto accounts = must(app::makeSampleFile(path, {24, 3, kToday}));
    const QStringList names = hostileNames(bait.path());
    spoil(path, names);

    support::TestClock clock(kToday, QTime(9, 0));
    ui::Preferences preferences(place.filePath(u"etabli.conf"_s));
    ui::Theme theme(*qApp);
    theme.apply({});
    tests::FakeDialogs dialogs;
    app::SchoolDoor door(clock, support::cheapCost());
    ui::MainWindow window(theme, preferences, &dialogs, door, clock);
    window.resize(1280, 800);
    window.show();
    window.useSchool(must(app::School::open(path, clock, support::cheapCost())));

    const Watch watch(bait.path());
    Reader reader(names);
    reader.read(window);
    for (const sample::SampleAccount &account : accounts) {
        tests::comeToWork(window, account);
        tests::walkThrough(window, u"zq"_s, [&] { reader.read(window); });
    }
    CHECK(reader.seen() == names.size());
    for (const QString &fault : reader.faults())
        FAIL_CHECK(fault.toStdString());
    CHECK_FALSE(watch.wasTouched());
}

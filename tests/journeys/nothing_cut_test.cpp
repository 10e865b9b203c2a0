// Every page at the sizes people have: no word is cut.
#include "app/language.h"
#include "app/school.h"
#include "app/school_door.h"
#include "tests/journeys/walk.h"
#include "tests/support/any_school.h"
#include "tests/support/fake_dialogs.h"
#include "ui/base/labels.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

const QDate kToday(2026, 11, 23);

// The texts that find no room, each once.
class Cuts {
public:
    void lookAt(const ui::MainWindow &window)
    {
        for (const auto *label : window.findChildren<QLabel *>()) {
            // A name of any length ends in an ellipsis, and has a tool tip.
            const bool mayEnd = qobject_cast<const ui::ElidedLabel *>(label) != nullptr;
            if (label->isVisible() && !mayEnd && !label->text().isEmpty() && isCut(*label))
                add(*label, label->text());
        }
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool isPicture = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
            if (button->isVisible() && !isPicture && !button->text().isEmpty()
                && button->width() < button->minimumSizeHint().width())
                add(*button, button->text());
        }
        for (const auto *header : window.findChildren<QHeaderView *>())
            lookAt(*header);
    }
    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    static bool isCut(const QLabel &label)
    {
        if (label.wordWrap())
            return label.height() < label.heightForWidth(label.width());
        return label.width() < label.sizeHint().width()
            || label.height() < label.minimumSizeHint().height();
    }
    void lookAt(const QHeaderView &header)
    {
        if (!header.isVisible() || header.orientation() != Qt::Horizontal)
            return;
        for (int i = 0; i < header.count(); ++i) {
            const QString title =
                header.model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
            if (!header.isSectionHidden(i)
                && header.sectionSize(i) < header.fontMetrics().horizontalAdvance(title))
                add(header, title);
        }
    }
    void add(const QWidget &widget, const QString &text)
    {
        const QString line = u"%1 %2: %3"_s.arg(
            QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text);
        if (!m_found.contains(line))
            m_found += line;
    }
    QStringList m_found;
};

} // namespace

TEST_CASE("no page cuts a word of the program, at 1280 x 800, at 1920 x 1080 and in large letters")
{
    const app::Language french(app::Language::Kind::French);
    QTemporaryDir place;
    const QString path = place.filePath(u"ecole.etabli"_s);
    const auto accounts = must(app::makeSampleFile(path, {24, 3, kToday}));
    support::TestClock clock(kToday, QTime(9, 0));
    ui::Preferences preferences(place.filePath(u"etabli.conf"_s));
    ui::Theme theme(*qApp);
    theme.apply({});
    tests::FakeDialogs dialogs;
    app::SchoolDoor door(clock, support::cheapCost());
    ui::MainWindow window(theme, preferences, &dialogs, door, clock);
    window.resize(1280, 800);
    window.show();
    auto opened = must(app::School::open(path, clock, support::cheapCost()));
    app::School &school = *opened;
    window.useSchool(std::move(opened));

    Cuts cuts;
    const std::pair<QSize, ui::ThemeChoice> looks[]{{{1280, 800}, {}},
        {{1920, 1080}, {ui::ThemeKind::Dark}}, {{1920, 1080}, {ui::ThemeKind::Light, 150, true}}};
    for (const auto &[size, look] : looks) {
        theme.apply(look);
        window.resize(size);
        for (const sample::SampleAccount &account : accounts) {
            const auto row = must(security::AccountRepository::byLogin(
                school.workspace().database(), account.login, kToday));
            REQUIRE(row);
            window.leave();
            school.workspace().start(
                {row->account.id, account.login, row->account.name, {account.role}, 0, {}});
            tests::walkThrough(window, u"benali"_s, [&] { cuts.lookAt(window); });
        }
    }
    for (const QString &text : cuts.found())
        FAIL_CHECK(text.toStdString());
}

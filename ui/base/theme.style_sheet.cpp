#include "ui/base/theme.style_sheet.h"

#include <QGuiApplication>
#include <QHash>
#include <QRegularExpression>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// @name@ is a token, @8px@ a length and @13f@ a size of text at the user's scale. Pills, cards, the
// rail and cells of tables are painted by their widgets: a style sheet falls back to square
// corners.
const auto kLabels = uR"(
QLabel { background: transparent; }
QLabel[look="muted"] { color: @muted@; }
QLabel[look="caption"] { color: @muted@; font-size: @11.5f@; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="heading"] { font-size: @15f@; font-weight: 600; }
QLabel[look="title"] { font-size: @22f@; font-weight: 700; }
QLabel[look="figure"] { font-size: @22f@; font-weight: 700; }
QLabel[look="field"] { font-weight: 500; }
QLabel[look="error"] { color: @bad@; font-size: @11.5f@; font-weight: 500; }
QLabel[look="notice"] { color: @background@; font-weight: 500; }
QLabel[tone="accent"] { color: @accent@; font-weight: 500; }
QLabel[tone="good"] { color: @good@; font-weight: 500; }
QLabel[tone="warning"] { color: @warning@; font-weight: 500; }
QLabel[tone="bad"] { color: @bad@; font-weight: 500; }
)"_s;

const auto kButtons = uR"(
QPushButton { background: @surface@; color: @text@; border: 1px solid @controlBorder@;
    border-radius: @8px@; padding: @6px@ @14px@; min-height: @20px@; font-weight: 600; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @selection@; }
QPushButton:checked { background: @selection@; color: @accent@; border-color: @accent@; }
QPushButton:focus { border: 2px solid @accent@; padding: @5px@ @13px@; }
QPushButton:disabled { color: @disabled@; border-color: @border@; background: @background@; }
QPushButton[look="primary"] { background: @primary@; color: @onPrimary@; border-color: @primary@; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed {
    background: @primaryHover@; border-color: @primaryHover@; }
QPushButton[look="primary"]:focus { border: 2px solid @text@; }
QPushButton[look="primary"]:disabled { background: @border@; color: @muted@; border-color: @border@; }
QPushButton[look="danger"] { color: @bad@; border-color: @bad@; }
QPushButton[look="danger"]:hover { background: @badSoft@; }
QPushButton[touch="true"] { min-height: @50px@; font-size: @15f@; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; color: @accent@;
    padding: @6px@ @8px@; }
QPushButton[look="quiet"]:hover { background: @hover@; }
QPushButton[look="quiet"]:focus { border: 2px solid @accent@; padding: @5px@ @7px@; }
QPushButton[look="quiet"]:disabled { color: @disabled@; }
QPushButton[look="notice"] { background: transparent; border-color: transparent;
    color: @noticeAccent@; padding: @6px@ @8px@; }
QPushButton[look="notice"]:hover { border-color: @muted@; }
QPushButton[look="notice"]:focus { border: 2px solid @noticeAccent@; padding: @5px@ @7px@; }
QToolButton[look="notice"]:hover { background: transparent; border-color: @muted@; }
QToolButton[look="notice"]:focus { border: 2px solid @noticeAccent@; }
QToolButton { background: transparent; color: @text@; border: 1px solid transparent;
    border-radius: @8px@; padding: @5px@; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed, QToolButton:checked { background: @selection@; }
QToolButton:focus { border: 2px solid @accent@; padding: @4px@; }
QToolButton[look="framed"] { background: @surface@; border: 1px solid @border@; padding: @7px@; }
QToolButton[look="framed"]:hover { background: @hover@; }
QToolButton[look="framed"]:focus { border: 2px solid @accent@; padding: @6px@; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding;
    right: @6px@; }
)"_s;

const auto kFields = uR"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: @surface@;
    color: @text@; border: 1px solid @controlBorder@; border-radius: @8px@; padding: @6px@ @10px@;
    selection-background-color: @primary@; selection-color: @onPrimary@; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: @20px@; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover {
    border-color: @muted@; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent@; padding: @5px@ @9px@; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled,
QLineEdit:read-only, QPlainTextEdit:read-only { background: @background@; border-color: @border@; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: @disabled@; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
QAbstractSpinBox[invalid="true"] { border: 2px solid @bad@; padding: @5px@ @9px@; }
QAbstractItemView QLineEdit { border-radius: @4px@; padding: 0 @4px@; }
QComboBox { padding-left: @12px@; padding-right: @26px@; }
QComboBox:focus { padding-left: @11px@; padding-right: @25px@; }
QComboBox::drop-down { border: none; width: @26px@; }
QComboBox::down-arrow { image: url(:/icons/controls/down-@kind@.svg); width: @16px@; height: @16px@; }
QComboBox QAbstractItemView { background: @surface@; border: 1px solid @border@; padding: @4px@;
    selection-background-color: @selection@; selection-color: @text@; outline: none; }
QComboBox QAbstractItemView::item { min-height: @28px@; padding: 0 @8px@; border-radius: @4px@; }
QComboBox QAbstractItemView::item:selected { background: @selection@; color: @text@; }
QAbstractSpinBox { padding-right: @22px@; }
QAbstractSpinBox:focus { padding-right: @21px@; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent;
    width: @20px@; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: @2px@ @2px@ 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 @2px@ @2px@ 0; }
QAbstractSpinBox::up-arrow { image: url(:/icons/controls/up-@kind@.svg); width: @12px@;
    height: @12px@; }
QAbstractSpinBox::down-arrow { image: url(:/icons/controls/down-@kind@.svg); width: @12px@;
    height: @12px@; }
QCheckBox, QRadioButton { spacing: @8px@; background: transparent; padding: @3px@; border-radius: @4px@; }
QCheckBox:focus, QRadioButton:focus { background: @selection@; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled@; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: @16px@;
    height: @16px@; border: 1px solid @muted@; background: @surface@; border-radius: @4px@; }
QRadioButton::indicator { border-radius: @radioRadius@; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent@; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent@;
    width: @focusedBox@; height: @focusedBox@; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @primary@;
    border-color: @primary@; image: url(:/icons/controls/check.svg); }
QCheckBox::indicator:indeterminate { background: @primary@; border-color: @primary@;
    image: url(:/icons/controls/dash.svg); }
QRadioButton::indicator:checked { background: @primary@; border-color: @primary@;
    image: url(:/icons/controls/dot.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border@;
    background: @background@; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
    border-color: @disabled@; background: @disabled@; }
)"_s;

const auto kViews = uR"(
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractItemView { background: @surface@; border: none; outline: none; }
QTableView, QTreeView { alternate-background-color: @hover@; gridline-color: @border@;
    selection-background-color: @selection@; selection-color: @text@; }
QTableView[look="flat"], QListView[look="flat"] { background: transparent; }
QListView::item { padding: @6px@ @8px@; border-radius: @6px@; }
QListView::item:hover { background: @hover@; }
QListView::item:selected { background: @selection@; color: @text@; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @surface@; color: @muted@; border: none;
    border-bottom: 1px solid @border@; padding: @8px@ @10px@; font-weight: 600; text-align: left; }
QHeaderView::section:first, QHeaderView::section:only-one { padding-left: @15px@; }
QHeaderView::section:hover { color: @text@; }
QHeaderView::up-arrow { image: url(:/icons/controls/up-@kind@.svg); width: @12px@; height: @12px@;
    subcontrol-position: right center; subcontrol-origin: padding; right: @4px@; }
QHeaderView::down-arrow { image: url(:/icons/controls/down-@kind@.svg); width: @12px@;
    height: @12px@; subcontrol-position: right center; subcontrol-origin: padding; right: @4px@; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: @surface@; border: none; }
QScrollBar:vertical { background: transparent; width: @10px@; margin: @2px@; }
QScrollBar:horizontal { background: transparent; height: @10px@; margin: @2px@; }
QScrollBar::handle { background: @controlBorder@; border-radius: @handleRadius@; }
QScrollBar::handle:vertical { min-height: @32px@; }
QScrollBar::handle:horizontal { min-width: @32px@; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @border@; }
)"_s;

const auto kRest = uR"(
QToolTip { background: @surface@; color: @text@; border: 1px solid @controlBorder@;
    padding: @4px@ @6px@; }
QMenu { background: @surface@; color: @text@; border: 1px solid @border@; padding: @4px@; }
QMenu::item { padding: @7px@ @24px@ @7px@ @12px@; border-radius: @6px@; }
QMenu::item:selected { background: @selection@; }
QMenu::item:disabled { color: @disabled@; }
QMenu::icon { padding-left: @10px@; }
QMenu::indicator { width: @14px@; height: @14px@; left: @8px@; border: 1px solid @muted@;
    border-radius: @4px@; background: @surface@; }
QMenu::indicator:checked { background: @primary@; border-color: @primary@;
    image: url(:/icons/controls/check.svg); }
QMenu::separator { height: 1px; background: @border@; margin: @4px@ @8px@; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted@; border: none;
    border-bottom: 2px solid transparent; padding: @8px@ @10px@; font-weight: 600; }
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected { color: @accent@; border-bottom-color: @accent@; }
QTabBar::tab:selected:focus { background: @selection@; border-top-left-radius: @6px@;
    border-top-right-radius: @6px@; }
QTabBar::tab:disabled { color: @disabled@; }
QTabBar::scroller { width: @24px@; }
QTabBar QToolButton { background: @surface@; border: none; border-radius: 0; padding: 0; }
QTabBar QToolButton::left-arrow { image: url(:/icons/controls/left-@kind@.svg); width: @16px@;
    height: @16px@; }
QTabBar QToolButton::right-arrow { image: url(:/icons/controls/right-@kind@.svg); width: @16px@;
    height: @16px@; }
QProgressBar { background: @border@; border: none; border-radius: @thinRadius@; max-height: @6px@;
    min-height: @6px@; color: transparent; }
QProgressBar::chunk { background: @primary@; border-radius: @thinRadius@; }
QStatusBar { background: @rail@; color: @muted@; border-top: 1px solid @border@; }
QStatusBar::item { border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface@; padding: @4px@; }
QCalendarWidget QToolButton { color: @text@; font-weight: 600; padding: @4px@ @6px@; }
QCalendarWidget QToolButton#qt_calendar_prevmonth {
    qproperty-icon: url(:/icons/controls/left-@kind@.svg); }
QCalendarWidget QToolButton#qt_calendar_nextmonth {
    qproperty-icon: url(:/icons/controls/right-@kind@.svg); }
QCalendarWidget QSpinBox { min-height: @16px@; padding: @2px@ @18px@ @2px@ @6px@; }
QCalendarWidget QAbstractItemView { background: @surface@; color: @text@; outline: none;
    selection-background-color: @primary@; selection-color: @onPrimary@; }
QCalendarWidget QAbstractItemView:disabled { color: @disabled@; }
)"_s;

int scaled(double length, const ThemeChoice &choice)
{
    return qRound(length * choice.scalePercent / 100.0);
}

// Lengths that hang on others: a radius over half the size makes the corners square.
QHash<QString, int> lengthsOf(const ThemeChoice &choice)
{
    const int box = scaled(16, choice);
    return {
        {u"radioRadius"_s, (box + 2) / 2},
        {u"focusedBox"_s, box - 2},
        {u"handleRadius"_s, (scaled(10, choice) - 2 * scaled(2, choice)) / 2},
        {u"thinRadius"_s, scaled(6, choice) / 2},
    };
}

QHash<QString, QColor> namesOf(ThemeKind kind)
{
    const Tokens &t = tokensOf(kind);
    // Notices are dark on light and light on dark: their accent is the other theme's.
    const Tokens &other = tokensOf(kind == ThemeKind::Light ? ThemeKind::Dark : ThemeKind::Light);
    return {
        {u"noticeAccent"_s, other.accent},
        {u"good"_s, t.good},
        {u"warning"_s, t.warning},
        {u"background"_s, t.background},
        {u"rail"_s, t.rail},
        {u"surface"_s, t.surface},
        {u"border"_s, t.border},
        {u"controlBorder"_s, t.controlBorder},
        {u"hover"_s, t.hover},
        {u"selection"_s, t.selection},
        {u"text"_s, t.text},
        {u"muted"_s, t.muted},
        {u"disabled"_s, t.disabled},
        {u"accent"_s, t.accent},
        {u"primary"_s, t.primary},
        {u"primaryHover"_s, t.primaryHover},
        {u"onPrimary"_s, t.onPrimary},
        {u"bad"_s, t.bad},
        {u"badSoft"_s, t.badSoft},
    };
}

} // namespace

double pointsOf(double pixels, const ThemeChoice &choice)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInchY() : 96.0;
    return pixels * choice.scalePercent / 100.0 * 72.0 / dpi;
}

QString styleSheet(const ThemeChoice &choice)
{
    static const QRegularExpression placeholder(u"@(?:([0-9.]+)(px|f)|([A-Za-z]+))@"_s);
    const QString source = kLabels + kButtons + kFields + kViews + kRest;
    const QHash<QString, QColor> colours = namesOf(choice.kind);
    const QHash<QString, int> lengths = lengthsOf(choice);
    QString sheet;
    qsizetype done = 0;
    for (auto at = placeholder.globalMatch(source); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        sheet += QStringView(source).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const double size = match.captured(1).toDouble();
        if (match.captured(2) == u"px")
            sheet += QString::number(scaled(size, choice)) + u"px"_s;
        else if (match.captured(2) == u"f")
            sheet += QString::number(pointsOf(size, choice), 'f', 3) + u"pt"_s;
        else if (match.captured(3) == u"kind")
            sheet += choice.kind == ThemeKind::Light ? u"light"_s : u"dark"_s;
        else if (const auto length = lengths.find(match.captured(3)); length != lengths.end())
            sheet += QString::number(*length) + u"px"_s;
        else
            sheet += colours.value(match.captured(3)).name();
    }
    sheet += QStringView(source).sliced(done);
    return sheet;
}

} // namespace ui

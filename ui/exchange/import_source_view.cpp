#include "ui/exchange/import_source_view.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kPicture = 56;
constexpr int kTextWidth = 560;

QLabel *centred(const QString &text, LabelLook look, QWidget *parent)
{
    auto *label = makeLabel(text, look, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportSourceView::ImportSourceView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choose(makeButton(theme, tr("&Choose a file…"), ButtonLook::Primary, Icon::File, this))
{
    setAcceptDrops(true);
    setAccessibleName(tr("List to import"));
    m_choose->setObjectName(u"chooseList"_s);
    auto *paste = makeButton(theme, tr("&Paste cells"), ButtonLook::Secondary, Icon::Copy, this);
    paste->setObjectName(u"pasteCells"_s);
    paste->setToolTip(tr("Ctrl+V"));
    auto *picture = makeLabel({}, LabelLook::Body, this);
    picture->setAlignment(Qt::AlignCenter);
    const auto draw = [this, picture] {
        picture->setPixmap(icon(m_theme, Icon::Upload, Ink::Accent)
                               .pixmap(m_theme.px(kPicture), m_theme.px(kPicture)));
    };
    draw();
    connect(&theme, &Theme::changed, picture, draw);
    auto *text = centred(tr("Names, families, groups and diplomas in one go: a list of a "
                            "spreadsheet, of Pronote or of your own. Nothing is written before "
                            "you have seen what would change, and nobody is removed."),
        LabelLook::Muted, this);
    // Between stretches, not aligned: an aligned widget is not asked for the height its width
    // needs.
    text->setFixedWidth(theme.px(kTextWidth));
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(text);
    middle->addStretch();
    auto *kinds = centred(
        tr("Excel and LibreOffice (.xlsx), CSV, TSV and text files"), LabelLook::Caption, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(10));
    buttons->addStretch();
    buttons->addWidget(m_choose);
    buttons->addWidget(paste);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(14));
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(centred(tr("Drop a list here"), LabelLook::Title, this));
    column->addLayout(middle);
    column->addLayout(buttons);
    column->addWidget(kinds);
    column->addStretch(3);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ImportSourceView::fileWanted);
    connect(paste, &QPushButton::clicked, this, &ImportSourceView::paste);
}

bool ImportSourceView::take(const QMimeData *given)
{
    if (!given)
        return false;
    QStringList files;
    for (const QUrl &url : given->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    if (files.size() > 1) {
        emit severalFiles();
        return true;
    }
    if (files.size() == 1) {
        emit fileGiven(files.front());
        return true;
    }
    if (!given->hasText() || given->text().trimmed().isEmpty())
        return false;
    emit textGiven(given->text());
    return true;
}

void ImportSourceView::paste()
{
    if (!take(QGuiApplication::clipboard()->mimeData()))
        emit nothingThere();
}

void ImportSourceView::paintEvent(QPaintEvent *)
{
    const Tokens &colours = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isOver ? colours.accent : colours.controlBorder, m_isOver ? 2 : 1.4);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(m_isOver ? m_theme.tokens().tone(Tone::Accent).fill : colours.surface);
    const int edge = m_theme.px(2);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(edge, edge, -edge, -edge), m_theme.px(12), m_theme.px(12));
}

void ImportSourceView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasText())
        return;
    m_isOver = true;
    update();
    event->acceptProposedAction();
}

void ImportSourceView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void ImportSourceView::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    if (!take(event->mimeData()))
        emit nothingThere();
    event->acceptProposedAction();
}

} // namespace ui

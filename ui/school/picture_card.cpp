#include "ui/school/picture_card.h"

#include "core/base/safe_file.h"
#include "core/school/logo.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kWidth = 260;
constexpr int kHeight = 140;
constexpr int kCard = 420;
constexpr int kMargin = 8;

QString capitalised(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

// On white, as on the papers: a dark picture is lost on a dark page.
QPixmap onPaper(const QPixmap &picture, int margin)
{
    QPixmap paper(picture.size() + QSize(2 * margin, 2 * margin));
    paper.fill(Qt::white);
    QPainter(&paper).drawPixmap(margin, margin, picture);
    return paper;
}

} // namespace

PictureCard::PictureCard(const Desk &desk, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(words)
    , m_picture(makeLabel(QString(), LabelLook::Muted))
    , m_remove(makeButton(desk.theme, tr("Remove"), ButtonLook::Quiet))
{
    auto *card = new Card(desk.theme, words.title);
    m_body = card->body();
    m_picture->setObjectName(words.name);
    m_picture->setFixedHeight(desk.theme.px(kHeight));
    m_picture->setAlignment(Qt::AlignCenter);
    auto *choose = makeButton(desk.theme, words.choose, ButtonLook::Secondary, Icon::Upload);
    choose->setObjectName(u"choose"_s + capitalised(words.name));
    m_remove->setObjectName(u"remove"_s + capitalised(words.name));
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_remove);
    row->addStretch();
    m_body->addWidget(m_picture);
    m_body->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    const auto measure = [this] { setMaximumWidth(m_desk.theme.px(kCard)); };
    measure();
    connect(&desk.theme, &Theme::changed, this, measure);
    connect(choose, &QPushButton::clicked, this, &PictureCard::choose);
    connect(m_remove, &QPushButton::clicked, this, &PictureCard::removed);
}

QVBoxLayout *PictureCard::body() const
{
    return m_body;
}

void PictureCard::show(const QByteArray &png)
{
    QPixmap picture;
    const qreal ratio = devicePixelRatioF();
    if (picture.loadFromData(png)) {
        const int margin = qRound(m_desk.theme.px(kMargin) * ratio);
        const QSize room = QSize(m_desk.theme.px(kWidth), m_desk.theme.px(kHeight)) * ratio
            - QSize(2 * margin, 2 * margin);
        QPixmap paper =
            onPaper(picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation), margin);
        paper.setDevicePixelRatio(ratio);
        m_picture->setPixmap(paper);
        m_picture->setAccessibleName(m_words.shown);
    } else {
        m_picture->setText(m_words.none);
        m_picture->setAccessibleName(m_words.none);
    }
    m_remove->setVisible(!picture.isNull());
}

void PictureCard::choose()
{
    const auto path =
        m_desk.dialogs.openFile(m_words.question, {tr("Pictures (*.png *.jpg *.jpeg)")}, {});
    if (!path)
        return;
    const auto file = base::readWholeFile(*path, school::kLargestLogoFile);
    if (!file)
        m_desk.messages.showError(file.error());
    else
        emit chosen(*file);
}

} // namespace ui

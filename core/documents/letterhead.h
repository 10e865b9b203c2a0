#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

class QPainter;

namespace documents {

// The school's mark: a picture, or an SVG drawing that loads nothing from outside itself.
class Logo {
public:
    Logo() = default; // no logo

    // PNG, JPEG or SVG bytes, as a school chooses them. Errors: documents.logo.
    [[nodiscard]] static base::Result<Logo> fromBytes(const QByteArray &bytes);

    [[nodiscard]] bool isEmpty() const { return m_svg.isEmpty() && m_image.isNull(); }

    // The largest size of its own shape in a box; empty without a logo.
    [[nodiscard]] QSizeF sizeWithin(QSizeF box) const;
    void paint(QPainter &painter, const QRectF &box) const; // in the box's top left corner

private:
    QByteArray m_svg;
    QImage m_image;
    QSizeF m_shape;
};

// What a school puts on top of its papers. Empty parts take no room.
struct Letterhead {
    QString schoolName;
    QString recognition = {}; // "École de Production reconnue par l’État"
    QStringList addressLines = {};
    QString contactLine = {};
    QString registrationLine = {}; // UAI, SIRET
    Logo logo = {};
};

// What the foot of each page says besides the title and the page number.
struct Footer {
    QDate issued;
    QString reference = {};
};

} // namespace documents

#pragma once

#include "core/attendance/mark.h"
#include "ui/base/theme.h"

#include <QAbstractButton>

namespace ui {

class IconButton;

// One young person on the workshop screen, for fingers and gloves: a touch is the next mark, the
// corner all the others.
class WorkshopTile final : public QAbstractButton {
    Q_OBJECT

public:
    struct Face {
        QString lastName;
        QString firstNames;
        QString note; // what the office knows, or that it is a stay
        attendance::RollMark mark;
        bool isHeld = false; // a touch changes nothing: the corner does
    };

    explicit WorkshopTile(const Theme &theme, QWidget *parent = nullptr);
    void setFace(const Face &face);
    [[nodiscard]] const Face &face() const { return m_face; }
    void setNumber(int number); // names its parts
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void othersWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    Face m_face;
    IconButton *m_others;
};

} // namespace ui

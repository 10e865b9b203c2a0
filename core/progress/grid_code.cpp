#include "core/progress/grid_code.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace progress {

QString GridCode::text() const
{
    return u"GRILLE-%1-%2-%3"_s.arg(QString::number(group.value()),
        QString::number(version.value()), QString::number(first.value()));
}

std::optional<GridCode> GridCode::parse(const QString &typed)
{
    static const QRegularExpression shape(
        u"^grille[-\\s]?([0-9]{1,15})[-\\s]([0-9]{1,15})[-\\s]([0-9]{1,15})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    return GridCode{school::GroupId(match.captured(1).toLongLong()),
        diplomas::DiplomaVersionId(match.captured(2).toLongLong()),
        diplomas::CompetencyId(match.captured(3).toLongLong())};
}

} // namespace progress

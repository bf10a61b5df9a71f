// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/games/drawwords.h"

#include "ui/format/bidi.h"

namespace bashgah::ui {

using domain::DrawState;
using services::DrawRow;

QString DrawWords::state(DrawState state)
{
    switch (state) {
    case DrawState::Draft: return tr("draft");
    case DrawState::Committed: return tr("promised");
    case DrawState::Drawn: return tr("drawn");
    }
    return {};
}

QString DrawWords::rule(const domain::LuckyDraw &draw) const
{
    if (!draw.per)
        return tr("Every member who buys has one chance.");
    const QString per = m_format.money(*draw.per);
    return draw.mostChances ? tr("One chance for every %1 bought, at most %2.").arg(per, m_format.number(*draw.mostChances))
                            : tr("One chance for every %1 bought.").arg(per);
}

QString DrawWords::odds(const DrawRow &row) const
{
    if (row.chances == 0)
        return tr("Nobody has a chance yet.");
    //: all chances, members who have them, and again all chances
    const QString first = tr("%1 chances of %2 members: one chance wins the first prize 1 time in %3.")
                              .arg(m_format.number(row.chances), m_format.number(row.members), m_format.number(row.chances));
    if (row.draw.winners == 1)
        return first;
    const qint64 prizes = std::min<qint64>(row.draw.winners, row.members);
    //: how many prizes and how many members take part
    return QString(first + u' ' + tr("%1 prizes for %2 members; nobody wins twice.").arg(m_format.number(prizes), m_format.number(row.members)));
}

QString DrawWords::details(const DrawRow &row) const
{
    QStringList lines{rule(row.draw), odds(row)};
    if (!row.commitment.isEmpty())
        lines << tr("Promise (SHA-256 of seed and terms): %1").arg(Bidi::isolate(QString::fromLatin1(row.commitment)));
    if (!row.draw.publicSource.isEmpty())
        lines << tr("Decided by: %1").arg(Bidi::isolateAuto(row.draw.publicSource));
    if (!row.listHash.isEmpty())
        lines << tr("Closed list (SHA-256): %1").arg(Bidi::isolate(QString::fromLatin1(row.listHash)));
    if (row.state == DrawState::Committed && !row.listHash.isEmpty())
        lines << tr("Tell the SHA-256 of the list now; enter the public number when it is published.");
    for (const services::DrawWinner &winner : row.winners) {
        //: %1 which prize, %2 a member, %3 the number the member has in the published list
        lines << tr("Prize %1: %2 (number %3)")
                     .arg(m_format.number(winner.place), Bidi::isolateAuto(winner.name), m_format.number(winner.member.value()));
    }
    return lines.join(u'\n');
}

QString DrawWords::promise(const DrawRow &row, const QString &shop) const
{
    const domain::LuckyDraw &draw = row.draw;
    return QStringList{shop,
                       draw.name,
                       tr("Prize: %1").arg(draw.prize),
                       tr("Winners: %1").arg(m_format.number(draw.winners)),
                       tr("Purchases from %1 to %2 count.").arg(m_format.dateLong(draw.first), m_format.dateLong(draw.last)),
                       rule(draw),
                       draw.publicSource.isEmpty() ? QString() : tr("Decided by: %1").arg(draw.publicSource),
                       QString(),
                       tr("The seed of the draw is fixed already. The SHA-256 of it and of these terms is:"),
                       QString::fromLatin1(row.commitment),
                       tr("After the last day the list of chances is closed and its SHA-256 is told, before the public number is known. Then the seed and the list are published; with them and the public number anybody can compute the winners again and see that the seed is the one promised here."),
                       QString()}
        .join(u'\n');
}

} // namespace bashgah::ui

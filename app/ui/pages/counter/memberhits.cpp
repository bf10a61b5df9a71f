// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/memberhits.h"

#include "ui/format/bidi.h"
#include "ui/format/format.h"

namespace bashgah::ui {

MemberHits::MemberHits(const Format &format, Finds finds, QObject *parent)
    : QAbstractListModel(parent), m_format(format), m_finds(finds)
{
}

void MemberHits::show(std::vector<domain::MemberRow> rows, const QString &typed)
{
    // At most eight rows, new with every key: a reset costs nothing and loses no selection.
    beginResetModel();
    m_rows = std::move(rows);
    m_typed = typed.simplified();
    endResetModel();
}

const domain::MemberRow *MemberHits::member(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(row)]
                                                             : nullptr;
}

int MemberHits::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return offersToRegister() ? 1 : static_cast<int>(m_rows.size());
}

QVariant MemberHits::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const domain::MemberRow *row = member(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row ? row->name : registerText();
    case DetailRole:
        return row ? detail(*row) : tr("Nobody found. Enter registers a new member.");
    case TierRole:
        return row ? m_tiers.name(row->tierId) : QString();
    case TypedRole:
        return m_typed;
    case IsRegisterRole:
        return row == nullptr;
    case Qt::AccessibleTextRole:
        return row ? QString(row->name + QStringLiteral(", ") + Bidi::strip(detail(*row)))
                   : registerText();
    default:
        return {};
    }
}

QString MemberHits::registerText() const
{
    const auto mobile = domain::MobileNumber::parse(m_typed);
    if (mobile)
        return tr("Register %1").arg(m_format.mobile(*mobile));
    const bool named = std::any_of(m_typed.cbegin(), m_typed.cend(), [](QChar c) { return c.isLetter(); });
    return named ? tr("Register “%1”").arg(Bidi::isolateAuto(m_typed)) : tr("Register a new member");
}

QString MemberHits::detail(const domain::MemberRow &row) const
{
    QStringList parts;
    if (row.mobile)
        parts << Bidi::isolate(m_format.localDigits(row.mobile->masked()));
    else if (row.code)
        parts << Bidi::isolate(m_format.localDigits(*row.code));
    parts << m_format.points(row.balance);
    parts << (row.lastVisit ? m_format.relativeDay(*row.lastVisit, m_today) : tr("no visit yet"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace bashgah::ui {

/// One hit in two lines: the name with the typed part bold and the tier at the far edge, below it
/// mobile, balance and last visit.
class MemberHitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTier(QPainter *painter, const QStyleOptionViewItem &option, QRect &line,
                   const QString &tier) const;
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                   const QString &name, const QString &typed) const;
};

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/memberhitdelegate.h"

#include "domain/text/persiantext.h"
#include "ui/pages/counter/memberhits.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace bashgah::ui {
namespace {

constexpr int inset = 10;
constexpr int verticalInset = 6;
constexpr int tierInset = 8;

/// Where the typed words stand in the name; only when normalising moved no letter.
QList<QTextLayout::FormatRange> boldParts(const QString &name, const QString &typed, const QFont &font)
{
    QList<QTextLayout::FormatRange> parts;
    const QString key = domain::searchKey(name);
    if (key.size() != name.size())
        return parts;
    QTextCharFormat bold;
    bold.setFont(font);
    bold.setFontWeight(QFont::Bold);
    for (const QString &word : domain::searchKey(typed).split(u' ', Qt::SkipEmptyParts)) {
        for (qsizetype at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.size())) {
            if (at == 0 || !key.at(at - 1).isLetterOrNumber())
                parts.append({static_cast<int>(at), static_cast<int>(word.size()), bold});
        }
    }
    return parts;
}

} // namespace

QSize MemberHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(Theme::font(TextSize::Small));
    return {option.rect.width(), option.fontMetrics.height() + small.height() + 2 * verticalInset};
}

void MemberHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colors &colors = Theme::colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colors.accentSoft : colors.raised);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
    }
    const QRect box = option.rect.adjusted(inset, verticalInset, -inset, -verticalInset);
    QRect first(box.left(), box.top(), box.width(), option.fontMetrics.height());
    paintTier(painter, option, first, index.data(MemberHits::TierRole).toString());
    painter->setPen(index.data(MemberHits::IsRegisterRole).toBool() ? colors.accent : colors.text);
    paintName(painter, option, first, index.data().toString(), index.data(MemberHits::TypedRole).toString());
    const QRect second(box.left(), first.bottom() + 1, box.width(), box.bottom() - first.bottom());
    painter->setFont(Theme::font(TextSize::Small));
    painter->setPen(colors.muted);
    const QString detail = painter->fontMetrics().elidedText(
        index.data(MemberHits::DetailRole).toString(), Qt::ElideRight, second.width());
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter->drawText(second, static_cast<int>(leading) | static_cast<int>(Qt::AlignAbsolute), detail);
    painter->restore();
}

void MemberHitDelegate::paintTier(QPainter *painter, const QStyleOptionViewItem &option, QRect &line,
                                  const QString &tier) const
{
    if (tier.isEmpty())
        return;
    const QFont font = Theme::font(TextSize::Small);
    const int width = QFontMetrics(font).horizontalAdvance(tier) + 2 * tierInset;
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRect chip(rtl ? line.left() : line.right() - width + 1, line.top(), width, line.height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::colors().raised);
    painter->drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    painter->setPen(Theme::colors().muted);
    painter->setFont(font);
    painter->drawText(chip, Qt::AlignCenter, tier);
    if (rtl)
        line.setLeft(chip.right() + tierInset);
    else
        line.setRight(chip.left() - tierInset);
}

void MemberHitDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QRect &line, const QString &name, const QString &typed) const
{
    const QString shown = option.fontMetrics.elidedText(name, Qt::ElideRight, line.width());
    QTextLayout layout(shown, option.font);
    QTextOption text;
    text.setTextDirection(option.direction);
    text.setAlignment(Qt::AlignLeading);
    text.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(text);
    layout.setFormats(boldParts(shown, typed, option.font));
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(line.width());
    layout.endLayout();
    layout.draw(painter, line.topLeft());
}

} // namespace bashgah::ui

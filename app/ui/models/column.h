// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <Qt>

#include <functional>
#include <utility>

namespace bashgah::ui {

/// One column of a list: how a row's value is shown (through Format) and sorted.
template <typename Row>
struct Column
{
    using Text = std::function<QString(const Row &)>;
    using Value = std::function<QVariant(const Row &)>;

    // Constructors, since g++ 12 trips over default members of this template.
    Column() : alignment(Qt::AlignLeading | Qt::AlignVCenter) {}
    Column(QString columnId, QString columnHeader, Text columnDisplay, Value columnSortKey = {},
           Qt::Alignment columnAlignment = Qt::AlignLeading | Qt::AlignVCenter, Text columnTooltip = {},
           Text columnAccessibleText = {}, std::function<QVariant(const Row &, int)> columnOther = {})
        : id(std::move(columnId)), header(std::move(columnHeader)), display(std::move(columnDisplay)),
          sortKey(std::move(columnSortKey)), alignment(columnAlignment),
          tooltip(std::move(columnTooltip)), accessibleText(std::move(columnAccessibleText)),
          other(std::move(columnOther))
    {
    }

    QString id;     ///< stable key, for saved header state and sorting in SQL
    QString header; ///< translated
    Text display;
    Value sortKey;  ///< raw value for sorting; absent: the shown text
    Qt::Alignment alignment;
    Text tooltip;
    Text accessibleText; ///< for screen readers when it differs from the shown text
    /// Other roles (foreground, decoration); invalid: none.
    std::function<QVariant(const Row &, int role)> other;
};

/// Numbers stand at the trailing edge.
inline constexpr Qt::Alignment numberAlignment = Qt::AlignTrailing | Qt::AlignVCenter;

/// A column that only shows a text.
template <typename Row>
[[nodiscard]] Column<Row> textColumn(QString id, QString header,
                                     std::function<QString(const Row &)> display,
                                     Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter)
{
    return {std::move(id), std::move(header), std::move(display), {}, alignment};
}

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <Qt>

#include <functional>

namespace bashgah::ui {

/// One column of a list: how a row's value is shown (through Format) and sorted.
template <typename Row>
struct Column
{
    QString id;     ///< stable key, for saved header state and sorting in SQL
    QString header; ///< translated
    std::function<QString(const Row &)> display;
    /// Raw value for sorting; absent: the shown text.
    std::function<QVariant(const Row &)> sortKey = {};
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    std::function<QString(const Row &)> tooltip = {};
    /// For screen readers when it differs from the shown text.
    std::function<QString(const Row &)> accessibleText = {};
    /// Other roles (foreground, decoration); invalid: none.
    std::function<QVariant(const Row &, int role)> other = {};
};

/// Numbers stand at the trailing edge.
inline constexpr Qt::Alignment numberAlignment = Qt::AlignTrailing | Qt::AlignVCenter;

} // namespace bashgah::ui

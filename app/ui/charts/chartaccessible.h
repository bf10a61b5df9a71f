// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace bashgah::ui {

class ChartWidget;

/// A chart for screen readers: every mark is a child with its words, its place and the actions to
/// focus and to open it.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartWidget *chart);
    ~ChartAccessible() override;
    /// Makes accessible objects for all charts; later calls do nothing.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

private:
    [[nodiscard]] ChartWidget *chart() const;

    mutable std::vector<QAccessible::Id> m_marks; ///< made when first asked for
};

} // namespace bashgah::ui

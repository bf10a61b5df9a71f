// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QRect>

#include <vector>

namespace bashgah::ui {

/// Places its items one after the other like words of a text and goes on in the next line; from
/// the right in RTL windows. Items of a line stand on a common middle.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 5, int lineGap = 4);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place { QLayoutItem *item; QRect rect; };
    /// Where each item goes in lines of this width, from the left; the height comes last.
    [[nodiscard]] std::vector<Place> places(int width, int *height) const;

    std::vector<QLayoutItem *> m_items;
    int m_gap;
    int m_lineGap;
};

} // namespace bashgah::ui

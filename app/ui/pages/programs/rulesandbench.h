// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace bashgah::ui {

class TrialView;

/// The rules, and where there is room for both the test bench beside them; elsewhere the bench stands in a place of
/// its own.
class RulesAndBench final : public QWidget
{
    Q_OBJECT
public:
    RulesAndBench(QWidget *rules, TrialView *bench, QWidget *parent = nullptr);

    /// Where the bench stands alone; whoever asks for it becomes its owner.
    [[nodiscard]] QWidget *ownPlace() const { return m_ownPlace; }
    /// Brings the bench to its own place, or back beside the rules.
    void setAlone(bool alone);

signals:
    /// The bench stands somewhere else.
    void moved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    TrialView *m_bench;
    QHBoxLayout *m_row = nullptr;
    QWidget *m_ownPlace = nullptr;
    bool m_alone = false;
};

} // namespace bashgah::ui

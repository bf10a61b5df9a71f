// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace bashgah::ui {

struct AppContext;
class AnomalyView;
class OwnPinView;
class SegmentedSwitch;
class ShiftView;
class TrailView;

/// The people at the counter: their shifts, who did what, and what looks odd.
class StaffPage final : public Page
{
    Q_OBJECT
public:
    explicit StaffPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    void refresh() override;
    void takeFocus() override;
    /// PINs are not carried.
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

private:
    void buildOwnPin();
    void showView(const QString &view);
    void showOwnPin();

    AppContext &m_context;
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_views = nullptr;
    ShiftView *m_shift = nullptr;
    TrailView *m_trail = nullptr;
    AnomalyView *m_odd = nullptr;
    OwnPinView *m_pin = nullptr;
    QPushButton *m_ownPin = nullptr; ///< only while somebody is signed in by PIN
};

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace bashgah::ui {

struct AppContext;
class ContactList;
class EmptyOffer;
class SegmentedSwitch;

/// What members said and what is still to be done about it, overdue ones first.
class ContactsPage final : public Page
{
    Q_OBJECT
public:
    explicit ContactsPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    /// A contact that is open stays so, with what is typed.
    void returned(const QVariantMap &) override { load(); }
    void refresh() override;
    bool stepBack() override;
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

private:
    void showState(const QString &state);
    void load();
    void showEmptyWords();

    AppContext &m_context;
    SegmentedSwitch *m_switch = nullptr;
    ContactList *m_list = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    QString m_state;
};

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QVariant>
#include <QWidget>

#include <optional>

namespace bashgah::ui {

struct AppContext;
class ContactList;

/// What one member said, with the way to write down more.
class ContactView final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactView(AppContext &context, QWidget *parent = nullptr);

    void showMember(domain::MemberId member);
    /// The side panel that is open, for another window of the same; invalid: none.
    [[nodiscard]] QVariant openPanel() const;
    /// What was typed in it comes afterwards.
    void reopenPanel(const QVariant &which);
    bool stepBack();

signals:
    void changed();

private:
    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    ContactList *m_list = nullptr;
};

} // namespace bashgah::ui

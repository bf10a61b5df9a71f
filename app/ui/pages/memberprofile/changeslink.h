// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QPushButton>

#include <optional>

namespace bashgah::ui {

struct AppContext;

/// To who changed what of a member: the trail, for this member alone. Only there for those who may see the trail.
class ChangesLink final : public QPushButton
{
    Q_OBJECT
public:
    explicit ChangesLink(AppContext &context, QWidget *parent = nullptr);

    void showMember(domain::MemberId member);

private:
    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
};

} // namespace bashgah::ui

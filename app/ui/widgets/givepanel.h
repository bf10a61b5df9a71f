// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/charity/causetypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace bashgah::ui {

struct AppContext;
class PointsEdit;

/// Gives a member's points to a good cause; what they come to stands below before it is done.
class GivePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit GivePanel(AppContext &context, QWidget *parent = nullptr);

    void begin(domain::MemberId member);

signals:
    void given(const bashgah::services::GiftDone &points);
    void cancelled();

private:
    void readCauses();
    [[nodiscard]] std::optional<domain::CauseId> cause() const;
    void showEffect();
    void submit();

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    domain::Points m_spendable;
    QString m_key;
    std::optional<FormBuilder> m_form;
    QComboBox *m_cause = nullptr;
    PointsEdit *m_points = nullptr;
    QLabel *m_effect = nullptr;
};

} // namespace bashgah::ui

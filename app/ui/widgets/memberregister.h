// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/base/id.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::services {
struct Registration;
}

namespace bashgah::ui {

struct AppContext;
class JalaliDateEdit;
class EnterOrder;
class MobileEdit;
class OwnFields;

/// Registers a member where they stand: mobile, name, birthday, consent (unticked), Enter through
/// to the end. A mobile that somebody has offers that member instead.
class MemberRegister final : public QWidget
{
    Q_OBJECT
public:
    explicit MemberRegister(AppContext &context, QWidget *parent = nullptr);

    /// Starts with what was typed in the search: a mobile, a name or nothing useful.
    void begin(const QString &typed);
    /// Starts with a scanned card that nobody has yet.
    void beginWithCard(const QString &code);

signals:
    void registered(bashgah::domain::MemberId id);
    /// The one who already has the mobile.
    void existingChosen(bashgah::domain::MemberId id);
    void cancelled();
    void failed(const bashgah::domain::Error &error);

private:
    void buildForm();
    void buildButtons(QVBoxLayout *column);
    void submit();
    [[nodiscard]] bool readReferrer(services::Registration &request);
    void offerReferrer();
    void offerOwn();
    void checkMobile();
    void showProblem(const domain::Error &error);
    void offerExisting(const domain::Error &error);

    AppContext &m_context;
    QWidget *m_fields = nullptr;
    std::optional<FormBuilder> m_form;
    MobileEdit *m_mobile = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_card = nullptr; ///< only after a scan
    JalaliDateEdit *m_birthday = nullptr;
    QLineEdit *m_referrer = nullptr; ///< where the programme rewards referrals
    OwnFields *m_own = nullptr;        ///< the shop's own that are asked here
    EnterOrder *m_order = nullptr;
    QCheckBox *m_consent = nullptr;
    QPushButton *m_existing = nullptr;
    QPushButton *m_submit = nullptr;
    std::optional<domain::MemberId> m_other;
    QString m_key; ///< of this request, so that Enter twice makes one member
};

} // namespace bashgah::ui

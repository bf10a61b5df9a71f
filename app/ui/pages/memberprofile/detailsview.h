// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/membertypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class Banner;
class JalaliDateEdit;
class HouseholdPanel;
class MobileEdit;
class ChangesLink;
class OwnFields;
class PhotoPanel;
class ReferralPanel;

/// The member's details as a form: each wrong field says so when it is left, saving writes all or
/// nothing, and a change made elsewhere meanwhile is not overwritten.
class DetailsView final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsView(AppContext &context, QWidget *parent = nullptr);

    /// Keeps what is being typed unless `discard`.
    void showMember(const services::MemberView &member, bool discard);
    [[nodiscard]] bool hasChanges() const;
    /// As which the member was read; 0: nobody is shown.
    [[nodiscard]] qint64 version() const { return m_member ? m_member->version : 0; }
    /// For changes that were begun in the window before, on the member of that version.
    void goOnFrom(qint64 version);
    void save();

signals:
    void saved();

private:
    void buildForm(QVBoxLayout *column);
    void buildAddress();
    void offerTags();
    [[nodiscard]] QWidget *buildTop();
    void checkWhenLeft();
    [[nodiscard]] domain::ValidationReport typedErrors() const;
    [[nodiscard]] domain::MemberDetails typed() const;
    void checkNow(const QString &field);
    void fill(const domain::MemberDetails &details);
    void showErrors(const domain::ValidationReport &report);

    AppContext &m_context;
    std::optional<services::MemberView> m_member;
    std::optional<FormBuilder> m_form;
    Banner *m_banner = nullptr;
    ReferralPanel *m_referral = nullptr;
    MobileEdit *m_mobile = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_givenName = nullptr;
    QLineEdit *m_familyName = nullptr;
    JalaliDateEdit *m_birthday = nullptr;
    JalaliDateEdit *m_wedding = nullptr;
    QComboBox *m_gender = nullptr;
    JalaliDateEdit *m_joined = nullptr;
    QLineEdit *m_province = nullptr;
    QLineEdit *m_city = nullptr;
    QLineEdit *m_district = nullptr;
    QLineEdit *m_tags = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QCheckBox *m_noteAtCounter = nullptr;
    OwnFields *m_own = nullptr;
    HouseholdPanel *m_household = nullptr;
    PhotoPanel *m_photo = nullptr;
    QPushButton *m_save = nullptr;
    ChangesLink *m_changes = nullptr;
};

} // namespace bashgah::ui

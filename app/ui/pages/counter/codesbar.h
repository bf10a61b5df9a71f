// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <map>
#include <optional>

class QLineEdit;
class QPushButton;

namespace bashgah::ui {

struct AppContext;

/// Coupon codes and gift cards of the purchase, typed or scanned (F7), and the member's credit. What
/// was accepted stands below as a chip; a click takes it away again.
class CodesBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CodesBar(AppContext &context, QWidget *parent = nullptr);

    void clear();
    void focusCode();
    [[nodiscard]] bool isEmpty() const;
    /// Another buyer: what the one before brought goes, the rest is looked at again for them.
    void showBuyer(const services::CounterSnapshot &snapshot);
    /// The buyer left or is not chosen yet: no credit to pay with; the codes wait.
    void showNobody();
    /// Adds a code as if it had been typed (a reward gave it).
    void addCode(const QString &code);
    /// As if it had been typed and Enter pressed; what is wrong stands below the field.
    void take(const QString &code);
    void removeCode(const QString &code);
    /// Codes, cards and credit of a parked purchase, looked at again.
    void restore(const domain::PurchaseDraft &draft);
    /// Into the purchase, and what is known of them into the snapshot.
    void apply(domain::PurchaseDraft &draft) const;
    void apply(services::CounterSnapshot &snapshot) const;
    /// Why a code does not apply now.
    void showPreview(const services::CounterPreview &preview);
    /// A refusal of the recording. False: it is not about a code.
    [[nodiscard]] bool showRefusal(const domain::Error &error);

signals:
    void changed();
    /// Enter in the empty field: on to recording.
    void finished();
    /// A partner's voucher gave points to this member.
    void pointsCame(bashgah::domain::MemberId member);

private:
    void take();
    void takePartnerVoucher();
    [[nodiscard]] std::optional<domain::Error> look(const QString &typed);
    void noteOwner(const QString &code);
    [[nodiscard]] bool dropOthers();
    void forgetCode(const QString &code);
    void dropCredit();
    void showChips();
    void addChip(const QString &text, const QString &code);
    void setError(const std::optional<domain::Error> &error);

    AppContext &m_context;
    std::optional<FormBuilder> m_form;
    QLineEdit *m_code = nullptr;
    QPushButton *m_useCredit = nullptr;
    QWidget *m_chips = nullptr;
    std::optional<domain::MemberId> m_member;
    std::optional<domain::StoredAccount> m_credit;
    std::vector<domain::Voucher> m_vouchers;
    std::shared_ptr<const services::LiveProgramme> m_programme; ///< of today; its rules may ask members for codes
    QStringList m_ruleCodes;
    std::vector<domain::StoredAccount> m_cards;
    std::map<QString, domain::MemberId> m_broughtBy; ///< codes that came while a member was chosen
};

} // namespace bashgah::ui

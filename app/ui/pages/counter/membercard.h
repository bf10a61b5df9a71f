// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "services/members/membertypes.h"
#include "ui/widgets/card.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class TierProgress;

/// Who was chosen: name, tier and the way to the next one, points and their worth, what expires
/// soon, birthday, note, visits.
class MemberCard final : public QWidget
{
    Q_OBJECT
public:
    explicit MemberCard(AppContext &context, QWidget *parent = nullptr);

    void showMember(const services::CounterSnapshot &snapshot, const services::MemberView &member);
    void showAnonymous();

signals:
    void profileWanted();
    void changeWanted();
    void registerWanted();
    void membershipWanted();

private:
    void buildHead(QVBoxLayout *column);
    void buildFacts(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    [[nodiscard]] static QLabel *addFact(QVBoxLayout *column);
    void showPhoto(domain::MemberId member);
    void showTier(const services::CounterSnapshot &snapshot);
    void showPoints(const services::CounterSnapshot &snapshot);
    [[nodiscard]] QString expiringText(const services::CounterSnapshot &snapshot) const;
    [[nodiscard]] QString birthdayText(QDate birthday, QDate today) const;
    [[nodiscard]] QString visitsText(const services::CounterSnapshot &snapshot) const;
    [[nodiscard]] QString lastPurchasesText(domain::MemberId member, QDate today) const;
    static void showText(QLabel *label, const QString &text);

    AppContext &m_context;
    QLabel *m_name = nullptr;
    QLabel *m_photo = nullptr;
    QLabel *m_contact = nullptr;
    QLabel *m_tier = nullptr;
    TierProgress *m_nextTier = nullptr;
    QLabel *m_benefits = nullptr; ///< of the tier
    QLabel *m_tierState = nullptr;
    QLabel *m_points = nullptr;
    QLabel *m_worth = nullptr;
    QLabel *m_expiring = nullptr;
    QLabel *m_birthday = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_visits = nullptr;
    QLabel *m_lastPurchases = nullptr;
    QPushButton *m_profile = nullptr;
    QPushButton *m_register = nullptr;
    QPushButton *m_sell = nullptr; ///< a paid membership
    QLabel *m_membership = nullptr;
};

} // namespace bashgah::ui

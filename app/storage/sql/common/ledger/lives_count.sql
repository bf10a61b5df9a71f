-- Whether any version of the programme lets points live on from the last purchase.
SELECT EXISTS (SELECT 1 FROM programme_version WHERE json_extract(document, '$.expiry.kind') = 'after_activity');

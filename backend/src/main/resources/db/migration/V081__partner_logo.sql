alter table partner add column logo jsonb;
comment on column partner.logo is 'The logo''s file and its smaller copies, each with checksum (SHA-256), media type, bytes, width and height';
